//! The commands: what is made, listed, counted once and taken away again.
