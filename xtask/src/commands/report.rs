//! How findings and failures are told: to people, or to programs as JSON, one object a line.
//!
//! With JSON, standard output carries these objects alone, and all that is for people goes to
//! standard error. What a command came to is an object with the same keys and the severity `info`;
//! the files that it is about are lists of paths in it.

use codegen::diag::{self, Diagnostics, SourceTexts};
use serde_json::{Map, Value, json};

use crate::config::Tell;
use crate::failure::{Failure, Files};
use crate::print::{self, Stream};

/// For whom findings are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, clap::ValueEnum)]
pub enum Format {
    /// For people, with the lines that they are about
    #[default]
    Human,
    /// For programs: one JSON object a line, on standard output
    Json,
}

impl Tell for Format {
    fn tell(&mut self, found: &Diagnostics, texts: &dyn SourceTexts) -> Result<(), Failure> {
        self.findings(found, texts)
    }
}

impl Format {
    /// Tells what was found in a description.
    fn findings(self, found: &Diagnostics, texts: &dyn SourceTexts) -> Result<(), Failure> {
        match self {
            Self::Human => {
                let text = diag::render_styled(found, texts, Stream::Err.is_coloured());
                if !text.is_empty() {
                    print::err(&format!("{text}\n"));
                }
                Ok(())
            }
            Self::Json => print::out(&diag::to_json_lines(found, texts)),
        }
    }

    /// Tells programs what became of a crate. People are told elsewhere.
    pub(crate) fn result(
        self,
        code: &str,
        (package, folder): (&str, &str),
        text: &str,
        files: &[Files],
    ) -> Result<(), Failure> {
        if self == Self::Human {
            return Ok(());
        }
        let object = json!({
            "code": code,
            "severity": "info",
            "message": text.trim_end(),
            "file": Value::Null,
            "pointer": Value::Null,
            "help": Value::Null,
            "notes": [],
            "crate": package,
            "folder": folder,
        });
        print::summary(Stream::Out, &format!("{}\n", with_files(object, files)))
    }

    /// Tells why a command ends. To programs, too: what they read says then that nothing more comes.
    pub(crate) fn failure(self, failure: &Failure) {
        if self == Self::Json {
            let lines: String = failure
                .reasons()
                .iter()
                .map(|reason| {
                    if let Some((found, texts)) = reason.found() {
                        return diag::to_json_lines(&found, &texts);
                    }
                    let object = json!({
                        "code": reason.code,
                        "severity": "error",
                        "message": reason.message,
                        "file": Value::Null,
                        "pointer": Value::Null,
                        "help": reason.help,
                        "notes": [],
                    });
                    format!("{}\n", with_files(object, reason.files()))
                })
                .collect();
            // If that fails, what is said to people still has a chance.
            let _ = print::out(&lines);
        }
        let text = format!("error: {failure}\n");
        if Stream::Err.is_coloured() {
            let bold = "\u{1b}[1;31merror\u{1b}[0m: ";
            let text = text.replace("\nerror: ", &format!("\n{bold}"));
            print::err(&text.replacen("error: ", bold, 1));
        } else {
            print::err(&text);
        }
    }
}

/// An object with lists of files, each under the word for what is the matter with them.
fn with_files(object: Value, files: &[Files]) -> Value {
    let Value::Object(mut object) = object else {
        return object;
    };
    let lists = files
        .iter()
        .map(|(what, paths)| ((*what).to_owned(), json!(paths)));
    object.extend(lists.collect::<Map<_, _>>());
    Value::Object(object)
}
