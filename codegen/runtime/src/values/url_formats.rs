//! URIs as the crate [`url`] has them, and back.

use super::formats::{InvalidFormat, Uri};

impl TryFrom<&Uri> for url::Url {
    type Error = InvalidFormat;

    /// What is a URI and no URL, such as an address of mail, is read as well.
    fn try_from(value: &Uri) -> Result<Self, InvalidFormat> {
        let read = value.is_valid().then(|| Self::parse(value.as_str()).ok());
        read.flatten().ok_or_else(|| value.invalid())
    }
}

impl From<url::Url> for Uri {
    fn from(value: url::Url) -> Self {
        Self::unchecked(value)
    }
}
