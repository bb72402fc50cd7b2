//! Puts a folder in order, so that it can be interrupted at any time: the list names old and new
//! before the first file changes, and the new alone when the last one stands.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::MANIFEST;
use crate::compare::Changes;
use crate::data::FileTree;
use crate::error::Error;
use crate::list::List;
use crate::lock::Held;
use crate::place::{Look, Places};
use crate::text::Text;

/// How names of files begin that are being written. What is left of a run that was killed is
/// removed by the next one.
pub const TEMPORARY: &str = ".generated-tmp-";

/// How many random characters stand behind that.
const RANDOM: usize = 12;

impl FileTree {
    /// Writes what differs and removes what is stale: the whole of a run, for those who have
    /// nothing to say in between.
    ///
    /// # Errors
    /// Something is in the way, or a file cannot be read, written or removed.
    pub fn write(&self, folder: &Path) -> Result<Changes, Error> {
        let held = Held::acquire(folder, || ())?;
        let changes = self.compare(held.folder())?;
        changes.allowed()?;
        self.apply(&held, &changes)?;
        Ok(changes)
    }

    /// Makes changes that were found while the folder was held.
    ///
    /// # Errors
    /// A file cannot be written or removed. What is done by then can be completed by another run.
    pub fn apply(&self, held: &Held, changes: &Changes) -> Result<(), Error> {
        let mut places = Places::below(held.folder());
        self.sweep(&mut places, changes)?;
        let mut written = false;
        self.apply_to(&mut places, changes, &mut written)
            .map_err(|error| if written { error.halfway() } else { error })
    }

    fn apply_to(
        &self,
        places: &mut Places,
        changes: &Changes,
        written: &mut bool,
    ) -> Result<(), Error> {
        let is_list = |path: &str| path == MANIFEST;
        let (lists, files): (Vec<_>, Vec<_>) = changes
            .differing
            .iter()
            .partition(|change| is_list(&change.path));
        let new = List::of(self);
        let has_work = !files.is_empty() || !changes.stale.is_empty();
        if has_work {
            let all = new.clone().union(&changes.list);
            put(places, MANIFEST, &all.text_under_way().into())?;
            *written = true;
        }
        let empty = Text::default();
        for change in files {
            let new = change.new.as_deref().unwrap_or(&empty);
            put(places, &change.path, new)?;
        }
        for change in &changes.stale {
            if let Look::File = places.look(&change.path)? {
                let path = places.path(&change.path);
                fs::remove_file(&path).map_err(|error| Error::io(&path, error))?;
            }
        }
        let stale = changes.stale.iter().map(|change| &change.path);
        for path in stale.chain(&changes.gone) {
            places.prune(path)?;
        }
        if has_work || !lists.is_empty() {
            put(places, MANIFEST, &new.text().into())?;
        }
        Ok(())
    }

    /// Removes what runs that were killed have left half written.
    fn sweep(&self, places: &mut Places, changes: &Changes) -> Result<(), Error> {
        let paths = self
            .listed()
            .map(|(path, _)| path)
            .chain(changes.list.paths());
        let folders: BTreeSet<PathBuf> = paths
            .flat_map(|path| Path::new(path).ancestors().skip(1))
            .map(Path::to_path_buf)
            .collect();
        for folder in folders {
            if !places.has_folder(&folder)? {
                continue;
            }
            let full = places.path(&folder.to_string_lossy());
            let failed = |error| Error::io(&full, error);
            for entry in fs::read_dir(&full).map_err(failed)? {
                let entry = entry.map_err(failed)?;
                let is_file = entry.file_type().map_err(failed)?.is_file();
                if is_file && entry.file_name().to_str().is_some_and(is_temporary) {
                    fs::remove_file(entry.path()).map_err(|e| Error::io(&entry.path(), e))?;
                }
            }
        }
        Ok(())
    }
}

fn is_temporary(name: &str) -> bool {
    let random = name.strip_prefix(TEMPORARY);
    random.is_some_and(|random| {
        random.len() == RANDOM && random.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

fn put(places: &mut Places, path: &str, text: &Text) -> Result<(), Error> {
    places.make(Path::new(path).parent().unwrap_or(Path::new("")))?;
    let full = places.path(path);
    // Seen once more: since it was compared, somebody may have put something there.
    if let Look::Blocked(path, kind) = places.look(path)? {
        return Err(Error::Blocked(vec![(path, kind)]));
    }
    replace_by(&full, text.pieces()).map_err(|error| Error::io(&full, error))
}

/// Writes a file whole or not at all: under a name that nobody can know, then moved to its place.
///
/// # Errors
/// It cannot be written; what is left of the attempt is removed.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    replace_by(path, [text])
}

/// The same, of pieces.
fn replace_by(path: &Path, pieces: impl IntoIterator<Item = impl AsRef<str>>) -> io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY).rand_bytes(RANDOM);
    // As any file that a program makes; else nobody but its owner could read it.
    #[cfg(unix)]
    let readable = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(readable);
    let mut file = builder.tempfile_in(folder)?;
    for piece in pieces {
        file.write_all(piece.as_ref().as_bytes())?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
