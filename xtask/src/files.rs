//! The file system as `codegen` sees it: the files of a description, and no others.

mod beside;
mod near;
mod unreadable;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use codegen::{FileError, Files};

use crate::failure::Failure;
use crate::paths;

use unreadable::Unreadable;

pub(crate) use beside::Beside;

/// Larger files are refused: no description is that large, and a mistaken path may name anything.
const LIMIT: u64 = 64 * 1024 * 1024;

/// The files that a description may refer to: those below its own folder, and below folders that
/// the user allows. Where a path leads in the end counts, so neither `..` nor links get past it.
#[derive(Debug)]
pub struct Disk {
    /// The description's folder; references start here.
    folder: PathBuf,
    /// Every folder that may be read, this one included; without links.
    allowed: Vec<PathBuf>,
    /// What a configuration allows besides.
    beside: Beside,
    /// What was asked for.
    seen: Seen,
    /// The text of the description, where it was read already.
    root: Option<Arc<String>>,
}

/// Files that were asked for, whether they could be read or not, each as it was by then: what a
/// result depends on.
#[derive(Clone, Debug, Default)]
pub struct Seen(Arc<Mutex<BTreeMap<PathBuf, Stamp>>>);

impl Seen {
    /// Adds a file that is about to be read.
    pub fn add(&self, file: &Path) {
        let stamp = Stamp::of(file);
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.entry(file.to_path_buf()).or_insert(stamp);
    }

    /// All of them so far.
    pub fn stamps(&self) -> BTreeMap<PathBuf, Stamp> {
        let files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.clone()
    }
}

/// What a file was when it was looked at: when it was changed, and how large it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stamp(Option<(SystemTime, u64)>);

impl Stamp {
    /// That of a file, which may be absent.
    pub fn of(file: &Path) -> Self {
        let there = fs::metadata(file).ok();
        Self(there.and_then(|there| Some((there.modified().ok()?, there.len()))))
    }
}

impl Disk {
    /// The files that the description at `spec` may refer to.
    ///
    /// # Errors
    /// A folder is not there or cannot be read.
    pub fn new(spec: &Path, allow: &[PathBuf]) -> Result<Self, Failure> {
        let folder = match spec.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let folder = existing_folder(folder)?;
        let mut allowed = vec![folder.clone()];
        for folder in allow {
            allowed.push(existing_folder(folder)?);
        }
        Ok(Self {
            folder,
            allowed,
            beside: Beside::default(),
            seen: Seen::default(),
            root: None,
        })
    }

    /// The same, and what a configuration allows besides.
    #[must_use]
    pub(crate) fn beside(mut self, beside: &Beside) -> Self {
        self.allowed.extend(beside.allowed().cloned());
        self.beside = beside.clone();
        self
    }

    /// The same, and tells what is asked for.
    #[must_use]
    pub fn recording(mut self, seen: &Seen) -> Self {
        self.seen = seen.clone();
        self
    }

    /// The same, with the text of the description, which is shared.
    #[must_use]
    pub(crate) fn sharing(mut self, root: &Arc<String>) -> Self {
        self.root = Some(Arc::clone(root));
        self
    }

    fn allows(&self, path: &Path) -> bool {
        self.allowed.iter().any(|folder| path.starts_with(folder))
    }
}

impl Files for Disk {
    fn read(&self, path: &str) -> Result<String, FileError> {
        if paths::is_url(path) {
            let why = "descriptions are read from files, not from the network; keep a copy of it \
                       beside the description";
            return Err(FileError::Forbidden(why.to_owned()));
        }
        let named = self.folder.join(path);
        self.seen.add(&named);
        let real = match named.canonicalize() {
            Ok(real) => real,
            Err(_) if !self.allows(&paths::clean(&named)) => return Err(outside()),
            Err(error) if is_absent(&error) => return Err(FileError::NotFound),
            Err(error) => return Err(FileError::Unreadable(error.to_string())),
        };
        if !self.allows(&real) {
            return Err(outside());
        }
        let unreadable = |why: Unreadable| FileError::Unreadable(why.to_string());
        let bytes = read_limited(&real).map_err(unreadable)?;
        decode(bytes).map_err(FileError::Unreadable)
    }

    fn root(&self) -> Option<Arc<String>> {
        self.root.clone()
    }

    fn path_of(&self, address: &str) -> Option<String> {
        let file = self.beside.file_of(address)?;
        Some(paths::between(&self.folder, &file))
    }

    fn near(&self, path: &str) -> Option<String> {
        let meant = near::near(&self.folder.join(path))?;
        Some(slashed(meant.strip_prefix(&self.folder).unwrap_or(&meant)))
    }

    fn allowing(&self, path: &str) -> Option<String> {
        (!paths::is_url(path)).then(|| self.beside.allowing(&self.folder.join(path)))
    }
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

fn outside() -> FileError {
    FileError::Forbidden("it is outside the description's folder".to_owned())
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

pub(crate) fn existing_folder(folder: &Path) -> Result<PathBuf, Failure> {
    let refuse = |why: String| {
        let shown = paths::shown(folder);
        let failure = Failure::new(format!("cannot read the folder {shown}: {why}"));
        failure.help("give the path of a folder that is there")
    };
    let real = folder.canonicalize().map_err(|error| match error {
        error if is_absent(&error) => refuse("there is no such folder".to_owned()),
        error => refuse(error.to_string()),
    })?;
    if real.is_dir() {
        Ok(real)
    } else {
        Err(refuse("it is no folder".to_owned()))
    }
}

/// How standard input is called where a file is.
pub(crate) const STANDARD_INPUT: &str = "<stdin>";

/// Whether a file that the user named is standard input.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}

/// The text of a file that the user named, a description or a configuration; `-` is standard input.
///
/// # Errors
/// It cannot be read, or is no text. `shown` is how the message calls it.
pub fn read_text(path: &Path, shown: &str) -> Result<String, Failure> {
    let bytes = if is_standard_input(path) {
        limited(io::stdin().lock(), 0)
    } else if paths::is_url(shown) {
        Err(Unreadable::Address)
    } else {
        read_limited(path)
    };
    let text = bytes.and_then(|bytes| decode(bytes).map_err(Unreadable::NoText));
    text.map_err(|why| {
        let failure = Failure::coded("unreadable", format!("cannot read {shown}: {why}"));
        failure.help(why.help(path))
    })
}

/// Bytes as text. What is UTF-8 already, as nearly every file is, is not copied.
fn decode(bytes: Vec<u8>) -> Result<String, String> {
    match String::from_utf8(bytes) {
        Ok(text) if !text.starts_with('\u{feff}') => Ok(text),
        Ok(text) => codegen::decode(text.as_bytes()),
        Err(error) => codegen::decode(error.as_bytes()),
    }
}

fn read_limited(path: &Path) -> Result<Vec<u8>, Unreadable> {
    // Before it is opened: opening a pipe waits for somebody who writes to it.
    let there = fs::metadata(path)?;
    if there.is_dir() {
        return Err(Unreadable::Folder);
    }
    if !there.is_file() {
        return Err(Unreadable::NoFile);
    }
    limited(File::open(path)?, there.len())
}

/// Reads what is likely to be so large.
fn limited(file: impl Read, size: u64) -> Result<Vec<u8>, Unreadable> {
    // One more byte than the file has is what it takes to see its end.
    let room = usize::try_from(size.min(LIMIT)).map_or(0, |size| size + 1);
    let mut bytes = Vec::with_capacity(room);
    file.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT {
        return Err(Unreadable::TooLarge);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `spec/root.yaml`, `spec/models/a.yaml` and `shared/b.yaml` in a folder of their own.
    fn folders() -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in [
            ("spec/root.yaml", "root"),
            ("spec/models/a.yaml", "a"),
            ("shared/b.yaml", "b"),
            ("specific/c.yaml", "c"),
        ] {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        dir
    }

    fn disk(dir: &tempfile::TempDir, allow: &[&str]) -> Disk {
        let allow: Vec<_> = allow.iter().map(|folder| dir.path().join(folder)).collect();
        Disk::new(&dir.path().join("spec/root.yaml"), &allow).expect("folders that are there")
    }

    fn is_forbidden(read: &Result<String, FileError>) -> bool {
        matches!(read, Err(FileError::Forbidden(_)))
    }

    #[test]
    fn reads_below_the_description_only() {
        let dir = folders();
        let disk = disk(&dir, &[]);
        assert_eq!(disk.read("models/a.yaml").as_deref(), Ok("a"));
        assert_eq!(disk.read("models/../models/a.yaml").as_deref(), Ok("a"));
        assert_eq!(disk.read("models/none.yaml"), Err(FileError::NotFound));
        assert_eq!(disk.read("root.yaml/none.yaml"), Err(FileError::NotFound));
        assert!(is_forbidden(&disk.read("../shared/b.yaml")));
        assert!(is_forbidden(&disk.read("../shared/none.yaml")));
        assert!(
            is_forbidden(&disk.read("../specific/c.yaml")),
            "no prefix of the text"
        );
        assert!(is_forbidden(&disk.read("/etc/hostname")));
        assert!(is_forbidden(&disk.read("https://example.com/a.yaml")));
        assert!(matches!(disk.read("models"), Err(FileError::Unreadable(_))));
    }

    #[test]
    fn reads_where_it_is_allowed() {
        let dir = folders();
        let disk = disk(&dir, &["shared"]);
        assert_eq!(disk.read("../shared/b.yaml").as_deref(), Ok("b"));
        assert_eq!(disk.read("../shared/none.yaml"), Err(FileError::NotFound));
        assert!(is_forbidden(&disk.read("../specific/c.yaml")));
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out() {
        let dir = folders();
        let link = |from: &str, to: &str| {
            std::os::unix::fs::symlink(to, dir.path().join(from)).expect("linked");
        };
        link("spec/file.yaml", "../shared/b.yaml");
        link("spec/folder", "../shared");
        link("spec/inside.yaml", "models/a.yaml");
        let disk = disk(&dir, &[]);
        assert!(is_forbidden(&disk.read("file.yaml")));
        assert!(is_forbidden(&disk.read("folder/b.yaml")));
        assert_eq!(disk.read("inside.yaml").as_deref(), Ok("a"));
    }

    #[test]
    fn what_is_no_text_or_too_large_is_refused() {
        let dir = folders();
        fs::write(dir.path().join("spec/bytes"), [0xff, 0x00, 0xff]).expect("written");
        let large = File::create(dir.path().join("spec/large")).expect("made");
        large.set_len(LIMIT + 1).expect("sparse");
        let disk = disk(&dir, &[]);
        assert!(matches!(disk.read("bytes"), Err(FileError::Unreadable(_))));
        assert!(
            matches!(disk.read("large"), Err(FileError::Unreadable(why)) if why.contains("64 MiB"))
        );
    }
}
