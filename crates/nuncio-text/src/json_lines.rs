//! JSON lines: a record a line, a story a record, read as they come.

use std::collections::VecDeque;
use std::io::BufRead;

use crate::bounded::{self, Next};
use crate::json;
use crate::options::ReadOptions;
use crate::problem::{Place, Problem, ProblemKind};
use crate::read::{Item, Labels};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// No line with words yet.
    Start,
    Reading,
    Done,
}

/// A story a line.
pub(crate) struct JsonLines {
    reader: Box<dyn BufRead + Send>,
    labels: Labels,
    line: u64,
    options: ReadOptions,
    ready: VecDeque<Item>,
    state: State,
}

impl JsonLines {
    pub(crate) fn new(reader: Box<dyn BufRead + Send>, labels: Labels, options: &ReadOptions) -> Self {
        let options = options.clone();
        JsonLines { reader, labels, line: 0, options, ready: VecDeque::new(), state: State::Start }
    }

    /// Reads one line and makes ready what comes of it.
    fn advance(&mut self) {
        match bounded::next_line(&mut self.reader, self.options.line_limit) {
            Ok(Next::Line(line)) => {
                self.line += 1;
                self.take_line(line);
            }
            Ok(Next::TooLong(length)) => {
                self.line += 1;
                self.state = State::Reading;
                self.tell(ProblemKind::LineTooLong { limit: self.options.line_limit, length });
            }
            Ok(Next::End) => {
                if self.state == State::Start {
                    let kind = if self.line == 0 { ProblemKind::Empty } else { ProblemKind::Blank };
                    self.ready.push_back(Err(self.labels.problem(kind)));
                }
                self.state = State::Done;
            }
            Err(error) => {
                self.line += 1;
                self.tell(ProblemKind::of(&error));
                self.state = State::Done;
            }
        }
    }

    fn take_line(&mut self, mut line: Vec<u8>) {
        if self.line == 1 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        if line.trim_ascii().is_empty() {
            return;
        }
        self.state = State::Reading;
        let unnamed = format!("{}:{}", self.labels.id, self.line);
        let (story, problems) = json::story(line, &unnamed, &self.options);
        for kind in problems {
            self.tell(kind);
        }
        if let Some(mut story) = story {
            story.published = self.options.published.or(story.published);
            self.ready.push_back(Ok(story));
        }
    }

    fn tell(&mut self, kind: ProblemKind) {
        let place = Place { name: self.labels.place.name.clone(), line: Some(self.line) };
        self.ready.push_back(Err(Problem { place, kind }));
    }
}

impl Iterator for JsonLines {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while self.ready.is_empty() && self.state != State::Done {
            self.advance();
        }
        self.ready.pop_front()
    }
}
