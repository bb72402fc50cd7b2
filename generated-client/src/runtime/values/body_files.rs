//! Files as bodies.

use std::path::Path;

use super::super::values::file_system::FilePath;
use super::body::Body;

impl Body {
    /// The bytes of a file. It is opened when the request is sent, each time anew, and its length
    /// at that moment is what is announced and sent. One that cannot be opened makes the call fail
    /// with [`Error::Argument`](super::super::http::error::Error::Argument).
    #[must_use]
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        FilePath::new(path.as_ref()).into()
    }
}
