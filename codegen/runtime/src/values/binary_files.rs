//! Files as members of a value.

use std::path::Path;

use super::binary::Binary;
use super::body::Body;

impl Binary {
    /// The bytes of a file, see [`Body::from_path`], with its name as the file name.
    #[must_use]
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let content = Self::from(Body::from_path(path));
        match path.file_name() {
            Some(name) => content.file_name(name.to_string_lossy()),
            None => content,
        }
    }
}
