//! JSON pointers (RFC 6901), cheap to clone.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A JSON pointer: the way from the root of a file to one of its values.
///
/// `""` is the root, `/paths/~1pets/get` the `get` below the key `/pets` below `paths`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The pointer to the whole document.
    #[must_use]
    pub fn root() -> Self {
        Self(Arc::from(""))
    }

    /// The pointer to the value of `key` below this one; `~` and `/` in the key are escaped here.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        push_token(&mut text, key);
        Self(Arc::from(text))
    }

    /// The pointer to the element at `index` below this one.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(Arc::from(format!("{}/{index}", self.0)))
    }

    /// The escaped text, as a description would write it behind `#`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The steps as they stand in the text, from the root on.
    pub(super) fn steps(&self) -> impl DoubleEndedIterator<Item = &str> {
        let mut steps = self.0.split('/');
        // The text before the first slash is always empty: it is the root itself.
        steps.next();
        steps
    }

    /// Whether this is the whole document.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The unescaped steps, from the root on.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
        self.steps().map(unescape)
    }

    /// The pointer one step up; none for the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0
            .rfind('/')
            .map(|slash| Self(Arc::from(&self.0[..slash])))
    }

    /// The last step, unescaped; none for the root.
    #[must_use]
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.tokens().next_back()
    }
}

/// Appends one escaped step to a pointer's text.
fn push_token(text: &mut String, token: &str) {
    text.push('/');
    for character in token.chars() {
        match character {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            other => text.push(other),
        }
    }
}

/// A step as it stands in the text of a pointer.
pub(super) fn escape(token: &str) -> Cow<'_, str> {
    if token.contains(['~', '/']) {
        let mut step = String::with_capacity(token.len() + 1);
        push_token(&mut step, token);
        step.remove(0);
        Cow::Owned(step)
    } else {
        Cow::Borrowed(token)
    }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        // In this order: `~01` is the text `~1`, not a slash.
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// The text is no JSON pointer: it is not empty and does not start with `/`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PointerError;

impl fmt::Display for PointerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON pointer is empty or starts with `/`")
    }
}

impl std::error::Error for PointerError {}

impl FromStr for Pointer {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, PointerError> {
        if text.is_empty() || text.starts_with('/') {
            Ok(Self(Arc::from(text)))
        } else {
            Err(PointerError)
        }
    }
}

impl<T: AsRef<str>> FromIterator<T> for Pointer {
    /// Unescaped steps, from the root on.
    fn from_iter<I: IntoIterator<Item = T>>(tokens: I) -> Self {
        let mut text = String::new();
        for token in tokens {
            push_token(&mut text, token.as_ref());
        }
        Self(Arc::from(text))
    }
}

impl Default for Pointer {
    fn default() -> Self {
        Self::root()
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pointer({:?})", &self.0)
    }
}
