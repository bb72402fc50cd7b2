//! What an answer is an answer to, as it is told in errors.

use std::fmt;

use super::super::auth::redact::Redactor;

/// What an answer is an answer to: the method and the URL without its query and user information.
#[derive(Clone)]
pub struct Sent {
    /// The method, for example `GET`.
    pub method: String,
    /// The URL without query and user information. After a redirect, the last one.
    pub url: String,
    /// The secrets that went along.
    pub secrets: Redactor,
    /// How many times the call was sent. Redirects do not count.
    pub attempts: u32,
}

/// How much of a URL and of a place in a document is printed, in characters.
const PRINTED: usize = 500;

impl Sent {
    /// A text without the secrets that were sent, and no longer than what is worth printing.
    pub(super) fn printed(&self, text: &str) -> String {
        match self.secrets.excerpt(text, PRINTED) {
            (text, true) => text,
            (text, false) => text + "…",
        }
    }

    /// An error's text and those of its causes, as one line without secrets. For `Debug`, because
    /// what the libraries below print there is their own affair.
    #[must_use]
    pub fn causes(&self, error: &dyn std::error::Error) -> String {
        let mut out = error.to_string();
        let mut next = error.source();
        while let Some(cause) = next {
            out.push_str(&format!(": {cause}"));
            next = cause.source();
        }
        self.secrets.scrub(&out)
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.printed(&self.url))?;
        match self.attempts {
            0 | 1 => Ok(()),
            attempts => write!(f, " ({attempts} attempts)"),
        }
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
