//! Where the configuration of a repository is found.

use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::paths;

/// What the configuration of a repository is called. Only one of them may be in a folder.
pub(crate) const NAMES: [&str; 2] = ["clientsmith.toml", ".clientsmith.toml"];

/// The nearest configuration: in a folder, or in one above it.
///
/// # Errors
/// There are two of them in one folder.
pub(crate) fn find(from: &Path) -> Result<Option<PathBuf>, Failure> {
    for folder in from.ancestors() {
        // A link that leads nowhere is told, and not passed over for a configuration above it.
        let there = |name: &&str| {
            let path = folder.join(name);
            path.is_file() || (path.is_symlink() && !path.exists())
        };
        let found: Vec<&str> = NAMES.into_iter().filter(there).collect();
        match found.as_slice() {
            [] => {}
            [name] => return Ok(Some(folder.join(name))),
            several => {
                let shown = paths::shown(folder);
                let names = several.join(" and ");
                let why = format!(
                    "the folder {shown} has two configurations, {names}; remove one of them, or say \
                     which one with `--config FILE`"
                );
                return Err(Failure::coded("config", why));
            }
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_configuration_counts() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let inner = dir.path().join("a/b");
        std::fs::create_dir_all(&inner).expect("made");
        let put = |path: &str| std::fs::write(dir.path().join(path), "").expect("written");
        assert_eq!(find(&inner).expect("none"), None);
        put("clientsmith.toml");
        let found = |from: &Path| find(from).expect("one").expect("one");
        assert_eq!(found(&inner), dir.path().join("clientsmith.toml"));
        #[cfg(unix)]
        {
            let link = inner.join("clientsmith.toml");
            std::os::unix::fs::symlink("none.toml", &link).expect("linked");
            assert_eq!(found(&inner), link);
            std::fs::remove_file(link).expect("removed");
        }
        put("a/.clientsmith.toml");
        assert_eq!(found(&inner), dir.path().join("a/.clientsmith.toml"));
        put("a/clientsmith.toml");
        let two = find(&inner).expect_err("two").to_string();
        assert!(
            two.contains(
                " has two configurations, clientsmith.toml and .clientsmith.toml; remove one"
            ),
            "{two}"
        );
    }
}
