//! What `--map` asks for: the map of all crates, in a file or on standard output. The file is one
//! that nothing else needs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::map::Map;
use codegen::tree::{self, Change, FileTree, MANIFEST, Text};
use serde_json::Value;

use crate::failure::Failure;
use crate::write::{see_to, unwritable};
use crate::{paths, print};

/// The map and where it goes.
pub(crate) struct MapFile {
    target: Option<PathBuf>,
    text: String,
}

/// A crate that the map must not get into.
pub(crate) struct Neighbour<'a> {
    pub(crate) out: &'a Path,
    pub(crate) tree: &'a FileTree,
}

impl MapFile {
    /// `read` are the files that the crates are made from.
    ///
    /// # Errors
    /// The file is needed by something else, or cannot be told from one that is.
    pub(crate) fn new(
        target: Option<&Path>,
        maps: &[&Map],
        read: &[PathBuf],
        crates: &[Neighbour<'_>],
    ) -> Result<Self, Failure> {
        let json = match maps {
            [map] => serde_json::to_string_pretty(map),
            maps => serde_json::to_string_pretty(maps),
        };
        let text = json.map_err(|error| Failure::new(format!("cannot write the map: {error}")))?;
        let map = Self {
            target: target.map(Path::to_path_buf),
            text: text + "\n",
        };
        if let Some(target) = map.file() {
            acceptable(target, read, crates).map_err(|why| {
                let shown = paths::masked(target);
                let why = format!("cannot write the map to {shown}: {why}");
                Failure::coded("map", why).help("name another file for it; `--map -` prints it")
            })?;
        }
        Ok(map)
    }

    pub(crate) fn is_printed(&self) -> bool {
        self.target.as_deref() == Some(Path::new("-"))
    }

    fn file(&self) -> Option<&Path> {
        self.target.as_deref().filter(|_| !self.is_printed())
    }

    pub(crate) fn print(&self) -> Result<(), Failure> {
        if self.is_printed() {
            print::out(&self.text)
        } else {
            Ok(())
        }
    }

    /// Writes or prints it. Whether a file was written is the answer.
    pub(crate) fn write(&self) -> Result<bool, Failure> {
        self.print()?;
        let (Some(path), Some(_)) = (self.file(), self.change()?) else {
            return Ok(false);
        };
        tree::replace(path, &self.text).map_err(|error| {
            let shown = paths::masked(path);
            let why = format!("cannot write the map to {shown}: {}", unwritable(&error));
            Failure::new(why).help(see_to(&error))
        })?;
        Ok(true)
    }

    /// How the file differs from what belongs there, if it does.
    pub(crate) fn change(&self) -> Result<Option<Change>, Failure> {
        let Some(path) = self.file() else {
            return Ok(None);
        };
        let shown = paths::masked(path);
        let old = match fs::read(path) {
            Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Failure::new(format!("cannot read {shown}: {error}"))),
        };
        let same = |old: &str| old.replace("\r\n", "\n") == self.text;
        if old.as_deref().is_some_and(same) {
            return Ok(None);
        }
        Ok(Some(Change {
            path: shown,
            old,
            new: Some(Text::from(self.text.as_str()).into()),
        }))
    }
}

/// Whether a map may stand there.
fn acceptable(target: &Path, read: &[PathBuf], crates: &[Neighbour<'_>]) -> Result<(), String> {
    if read.iter().any(|file| is_same(file, target)) {
        return Err("the crate is made from that file".to_owned());
    }
    let real = paths::real(target);
    for Neighbour { out, tree } in crates {
        let out = paths::real(out);
        if out.starts_with(&real) {
            return Err("it is the crate's folder, or one above it".to_owned());
        }
        if let Ok(below) = real.strip_prefix(&out)
            && !is_free(below, tree)
        {
            return Err(
                "that place belongs to the crate; a map in its folder is called \
                        `NAME.json`, and stands in no folder of generated files"
                    .to_owned(),
            );
        }
    }
    let Ok(there) = target.symlink_metadata() else {
        return Ok(());
    };
    if there.is_symlink() {
        return Err("it is a link, and links are not followed".to_owned());
    }
    if !there.is_file() {
        return Err("it is no file".to_owned());
    }
    let text = fs::read(target).map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => "what is there may not be read".to_owned(),
        _ => error.to_string(),
    })?;
    if text.is_empty() || is_map(&text) {
        Ok(())
    } else {
        Err("there is a file that is no map of the generator's; move it away".to_owned())
    }
}

/// The same file by another path or another name counts, too.
fn is_same(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if let (Ok(one), Ok(other)) = (fs::metadata(one), fs::metadata(other)) {
            return (one.dev(), one.ino()) == (other.dev(), other.ino());
        }
    }
    paths::real(one) == paths::real(other)
}

/// Whether no file of a crate is, or may come to be, at a path of its folder.
fn is_free(below: &Path, tree: &FileTree) -> bool {
    let is_json = below.extension().is_some_and(|ending| ending == "json");
    let first = below.components().next();
    let is_ours = |path: &str| {
        let path = Path::new(path);
        let is_top = path.components().nth(1).is_none();
        path == below || below.starts_with(path) || (!is_top && path.components().next() == first)
    };
    is_json && below != Path::new(MANIFEST) && !tree.iter().any(|(path, _)| is_ours(path))
}

/// Whether a text is a map, or a list of maps.
fn is_map(text: &[u8]) -> bool {
    let is_one = |value: &Value| {
        value["crate"].is_string() && value["operations"].is_array() && value["types"].is_array()
    };
    match serde_json::from_slice(text) {
        Ok(Value::Array(maps)) => maps.iter().all(is_one),
        Ok(value) => is_one(&value),
        Err(_) => false,
    }
}
