//! What a configuration says of files that are not below the description's folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{existing_folder, is_absent};
use crate::config::Places;
use crate::failure::Failure;
use crate::paths;

/// Folders that references may lead into, and files that stand for addresses on the network.
#[derive(Clone, Default, Debug)]
pub(crate) struct Beside {
    /// The configuration's folder; none where there is no configuration.
    folder: Option<PathBuf>,
    /// The folders that are allowed, as they are written.
    written: Vec<String>,
    /// The same, and what stands for addresses; without links.
    allowed: Vec<PathBuf>,
    /// Beginnings of addresses, and what stands for them.
    vendored: Vec<(String, PathBuf)>,
}

impl Beside {
    /// What a configuration in this folder says under `allow-dir` and `files`, and where it says so.
    ///
    /// # Errors
    /// One of the folders or files is not there.
    pub(crate) fn new(
        folder: &Path,
        (allow, files): (&[String], &BTreeMap<String, String>),
        places: &Places,
    ) -> Result<Self, Failure> {
        let mut allowed = Vec::new();
        let mut at = places.allow_dir.iter();
        for one in allow {
            let at = at.next();
            let real = existing_folder(&folder.join(one)).map_err(|failure| failure.at(at))?;
            allowed.push(real);
        }
        let mut vendored = Vec::new();
        for (address, path) in files {
            let named = folder.join(path);
            let real = named.canonicalize().map_err(|error| {
                let shown = paths::shown(&named);
                let why = match error {
                    error if is_absent(&error) => "there is no such file or folder".to_owned(),
                    error => error.to_string(),
                };
                let why = format!("cannot read {shown}, which stands for `{address}`: {why}");
                let mut at = places.files.iter();
                let at = at.find(|(of, _)| of == address).map(|(_, place)| place);
                let failure = Failure::new(why).help("give the path of one that is there");
                failure.at(at)
            })?;
            allowed.push(real.clone());
            vendored.push((address.clone(), real));
        }
        // The longest beginning counts.
        vendored.sort_by_key(|(address, _)| std::cmp::Reverse(address.len()));
        Ok(Self {
            folder: Some(folder.to_path_buf()),
            written: allow.to_vec(),
            allowed,
            vendored,
        })
    }

    /// What may be read.
    pub(super) fn allowed(&self) -> impl Iterator<Item = &PathBuf> {
        self.allowed.iter()
    }

    /// The file that stands for an address.
    pub(super) fn file_of(&self, address: &str) -> Option<PathBuf> {
        self.vendored.iter().find_map(|(start, path)| {
            let rest = address.strip_prefix(start)?;
            let is_whole = rest.is_empty() || rest.starts_with('/') || start.ends_with('/');
            let rest = rest.trim_start_matches('/');
            is_whole.then(|| match rest.is_empty() {
                true => path.clone(),
                false => path.join(rest),
            })
        })
    }

    /// What lets a file be read.
    pub(super) fn allowing(&self, file: &Path) -> String {
        let file = paths::clean(&std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf()));
        let folder = file.parent().unwrap_or(&file);
        let Some(own) = &self.folder else {
            return format!("allow its folder: `--allow-dir {}`", paths::shown(folder));
        };
        let own = paths::real(own);
        let mut folders: Vec<String> = self.written.clone();
        folders.push(paths::between(&own, &paths::real(folder)));
        let folders: Vec<String> = folders
            .into_iter()
            .map(|folder| toml::Value::String(folder).to_string())
            .collect();
        format!(
            "allow its folder in the configuration, below `[[crate]]`: `allow-dir = [{}]`",
            folders.join(", ")
        )
    }
}
