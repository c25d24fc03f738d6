//! The default English pack, embedded in the program: lexicon, world, codebook and model, for whoever makes a coder.
//!
//! The files keep their own licences, which stand beside them (`packs/en`); the language model is under CC BY-SA 4.0.

use nuncio_text::PackFiles;

/// Path inside the pack and contents of every file, in order of path; made by `build.rs` from `packs/en`.
static FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The files of the pack. Their bytes lie in the program itself and are not copied.
#[must_use]
pub fn files() -> PackFiles {
    let mut files = PackFiles::new();
    for &(path, contents) in FILES {
        files.insert(path, contents);
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_has_a_model_and_a_lexicon() {
        let files = files();
        assert!(files.bytes("language/model.bin").is_some_and(|model| model.starts_with(b"NUNCIOLM")));
        assert!(files.texts("lexicon", ".lex").count() > 5);
    }

    #[test]
    fn paths_are_in_order_and_none_is_a_page_for_people() {
        assert!(FILES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(FILES.iter().all(|(path, _)| !path.ends_with(".md") && !path.contains('\\')));
    }

    #[test]
    fn bytes_are_those_of_the_program_and_not_copies() {
        let files = files();
        for &(path, contents) in FILES {
            let found = files.bytes(path).map(<[u8]>::as_ptr);
            assert_eq!(found, Some(contents.as_ptr()), "{path}");
        }
    }
}
