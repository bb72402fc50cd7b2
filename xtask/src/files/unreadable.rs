//! Why a file cannot be read, and what to do about it.

use std::fmt;
use std::io;
use std::path::Path;

use super::near::near;
use super::{LIMIT, is_absent};
use crate::paths;

/// What keeps a file from being read.
#[derive(Debug)]
pub(super) enum Unreadable {
    /// It is an address on the network.
    Address,
    Folder,
    /// A pipe, a device.
    NoFile,
    TooLarge,
    /// It can be read and is no text.
    NoText(String),
    System(io::Error),
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address => f.write_str("it is an address, and descriptions are read from files"),
            Self::Folder => f.write_str("it is a folder"),
            Self::NoFile => f.write_str("it is a pipe or a device and no file"),
            Self::TooLarge => write!(f, "it is larger than {} MiB", LIMIT / 1024 / 1024),
            Self::NoText(why) => f.write_str(what_and_help(why).0),
            Self::System(error) if is_absent(error) => f.write_str("there is no such file"),
            Self::System(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                f.write_str("it may not be read")
            }
            Self::System(error) => write!(f, "{error}"),
        }
    }
}

impl Unreadable {
    /// What to do about it.
    pub(super) fn help(&self, path: &Path) -> String {
        match self {
            Self::Address => {
                "download it first, or pipe it in and give `-` for the file".to_owned()
            }
            Self::Folder => match description_in(path) {
                Some(file) => format!("name the file in it: `{file}`"),
                None => "name a file in it".to_owned(),
            },
            Self::NoFile if is_standard_input(path) => "give `-` for standard input".to_owned(),
            Self::NoFile => "save the text to a file".to_owned(),
            Self::TooLarge => {
                "no description is that large: give the path of another file".to_owned()
            }
            Self::NoText(why) => what_and_help(why).1.to_owned(),
            Self::System(error) if is_absent(error) => match near(path) {
                Some(meant) => format!("did you mean `{}`?", paths::shown(&meant)),
                None => match path.parent() {
                    Some(folder) if !folder.as_os_str().is_empty() && !folder.exists() => {
                        format!("there is no folder `{}` either", paths::shown(folder))
                    }
                    _ => "give the path of a file that is there".to_owned(),
                },
            },
            Self::System(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                format!(
                    "allow it to the user who runs this: `chmod +r {}`",
                    paths::shown(path)
                )
            }
            Self::System(_) => "give the path of a file that can be read".to_owned(),
        }
    }
}

/// What a file is instead of a text, and what to do about it, which is said in one breath elsewhere.
fn what_and_help(why: &str) -> (&str, &str) {
    let parts = why.split_once("; ");
    let parts = parts.or_else(|| {
        why.split_once(": ")
            .filter(|(_, help)| help.starts_with("unpack"))
    });
    parts.unwrap_or((why, "give a text file in UTF-8"))
}

/// The one file of a folder that looks like a description.
fn description_in(folder: &Path) -> Option<String> {
    let entries = std::fs::read_dir(folder).ok()?.flatten();
    let mut files = entries.map(|entry| entry.path()).filter(|path| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        path.is_file() && ending.is_some_and(|ending| ["yaml", "yml", "json"].contains(&ending))
    });
    let file = files.next()?;
    files.next().is_none().then(|| paths::shown(&file))
}

/// Whether a path is standard input as the system calls it.
fn is_standard_input(path: &Path) -> bool {
    ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].contains(&&*path.to_string_lossy())
}
