//! The text of a reference -> a file and a place in it.

use crate::library::normalise_path;

/// A reference, taken apart.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Uri {
    /// Something that only a network could answer, and the fragment behind `#`.
    Remote { address: String, fragment: String },
    /// A file, none for the one that the reference stands in, and the fragment behind `#`.
    Local {
        path: Option<String>,
        fragment: String,
    },
}

/// Takes a reference apart that stands in the file at `base`.
pub(super) fn parse(reference: &str, base: &str) -> Uri {
    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if file.starts_with("//") || has_scheme(file) {
        return Uri::Remote {
            address: file.to_owned(),
            fragment: decode(fragment),
        };
    }
    let path = (!file.is_empty()).then(|| normalise_path(base, &decode(file)));
    Uri::Local {
        path,
        fragment: decode(fragment),
    }
}

/// `https:`, `file:`, `urn:`; one letter would be a drive.
fn has_scheme(file: &str) -> bool {
    let Some((scheme, _)) = file.split_once(':') else {
        return false;
    };
    scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Resolves `%20` and its like; what is no such escape stays.
fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |offset: usize| {
            bytes
                .get(at + offset)
                .and_then(|b| char::from(*b).to_digit(16))
        };
        match (byte, digit(1), digit(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}
