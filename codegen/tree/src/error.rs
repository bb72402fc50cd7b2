//! Why a folder cannot be compared or written, in words for its user.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a folder cannot be compared or written.
#[derive(Debug)]
pub enum Error {
    /// Something of another kind stands where a file or a folder of ours belongs.
    Blocked(Vec<(PathBuf, Kind)>),
    /// Files would be overwritten that the generator did not write, or not like that.
    NotOurs {
        /// Files that no run has written.
        foreign: Vec<String>,
        /// Files that a run has written and that differ from what it wrote.
        changed: Vec<String>,
        /// Files that a version has written that did not record what.
        unrecorded: Vec<String>,
    },
    /// The file system says no.
    Io(PathBuf, io::Error),
    /// The same, when some files were written already.
    Halfway(PathBuf, io::Error),
}

/// What stands in the place of a file or folder of ours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A symbolic link, wherever it leads.
    Link,
    /// A folder, where a file belongs.
    Folder,
    /// A file, where a folder belongs.
    File,
    /// A pipe, a socket or a device.
    Special,
}

impl Error {
    pub(crate) fn io(path: &Path, error: io::Error) -> Self {
        Self::Io(path.to_path_buf(), error)
    }

    /// What failed after files had been written says so.
    pub(crate) fn halfway(self) -> Self {
        match self {
            Self::Io(path, error) => Self::Halfway(path, error),
            Self::Blocked(_) => Self::Halfway(PathBuf::new(), io::Error::other(self.to_string())),
            other => other,
        }
    }

    /// Whether some files were written before it failed.
    #[must_use]
    pub fn is_halfway(&self) -> bool {
        matches!(self, Self::Halfway(..))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blocked(places) => {
                let shown = places.iter().map(|(path, kind)| {
                    let what = match kind {
                        Kind::Link => "is a link, and links are not followed",
                        Kind::Folder => "is a folder where a file belongs",
                        Kind::File => "is no folder",
                        Kind::Special => "is no file: a pipe, a socket or a device",
                    };
                    format!("{} {what}", path.display())
                });
                write!(f, "{}; move it away", some(shown))
            }
            Self::NotOurs {
                foreign,
                changed,
                unrecorded,
            } => {
                let parts = [
                    ("are not the generator's", foreign),
                    ("were changed since it wrote them", changed),
                    ("an older version wrote without recording what", unrecorded),
                ];
                let parts: Vec<String> = parts
                    .into_iter()
                    .filter(|(_, paths)| !paths.is_empty())
                    .map(|(what, paths)| format!("{what}: {}", some(paths.iter().cloned())))
                    .collect();
                let parts = parts.join("; and files that ");
                write!(f, "it holds files that would be overwritten and {parts}")
            }
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Halfway(path, error) => {
                if !path.as_os_str().is_empty() {
                    write!(f, "{}: ", path.display())?;
                }
                write!(
                    f,
                    "{error}; some files were written: when that is mended, run it again, \
                           which brings the folder in order"
                )
            }
        }
    }
}

/// The first ones of many, and how many there are more.
fn some(all: impl ExactSizeIterator<Item = String>) -> String {
    const SHOWN: usize = 10;
    let more = all.len().saturating_sub(SHOWN);
    let mut text = all.take(SHOWN).collect::<Vec<_>>().join(", ");
    if more > 0 {
        text.push_str(&format!(" and {more} more"));
    }
    text
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(_, error) | Self::Halfway(_, error) => Some(error),
            Self::Blocked(_) | Self::NotOurs { .. } => None,
        }
    }
}

impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match &error {
            Error::Io(_, error) | Error::Halfway(_, error) => error.kind(),
            Error::Blocked(_) | Error::NotOurs { .. } => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_files_are_not_all_named() {
        let files: Vec<String> = (0..12).map(|number| format!("f{number}")).collect();
        let text = some(files.into_iter());
        assert!(text.ends_with("f9 and 2 more"), "{text}");
    }

    #[test]
    fn what_is_foreign_and_what_was_changed() {
        let text = |foreign: &[&str], changed: &[&str], unrecorded: &[&str]| {
            let own = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect();
            let (foreign, changed, unrecorded) = (own(foreign), own(changed), own(unrecorded));
            let error = Error::NotOurs {
                foreign,
                changed,
                unrecorded,
            };
            error.to_string()
        };
        let head = "it holds files that would be overwritten and ";
        let foreign = "are not the generator's: a, b";
        let changed = "were changed since it wrote them: c";
        assert_eq!(text(&["a", "b"], &[], &[]), format!("{head}{foreign}"));
        assert_eq!(text(&[], &["c"], &[]), format!("{head}{changed}"));
        assert_eq!(
            text(&["a", "b"], &["c"], &["d"]),
            format!(
                "{head}{foreign}; and files that {changed}; and files that an older version wrote \
                 without recording what: d"
            )
        );
    }
}
