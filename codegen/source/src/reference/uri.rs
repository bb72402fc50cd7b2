//! The text of a reference -> a file and a place in it.

use crate::library::normalise_path;
use crate::uri::has_scheme;

/// The way from the folder of one file to another file, where both paths start in one folder.
pub(super) fn between(from: &str, to: &str) -> String {
    if to.starts_with('/') || from.starts_with("../") || from.starts_with('/') {
        return to.to_owned();
    }
    let folder: Vec<&str> = from.split('/').rev().skip(1).collect();
    let mut folder = folder.into_iter().rev().peekable();
    let mut rest = to;
    while let (Some(step), Some((first, behind))) = (folder.peek(), rest.split_once('/')) {
        if *step != first {
            break;
        }
        folder.next();
        rest = behind;
    }
    format!("{}{rest}", "../".repeat(folder.count()))
}

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

/// Resolves `%20` and its like; what is no such escape stays.
pub(super) fn decode(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::between;

    #[test]
    fn ways_between_files() {
        for (from, to, way) in [
            ("api.yaml", "b.yaml", "b.yaml"),
            ("a/api.yaml", "b.yaml", "../b.yaml"),
            ("a/api.yaml", "a/b.yaml", "b.yaml"),
            ("a/b/c.yaml", "a/d/e.yaml", "../d/e.yaml"),
            ("a/c.yaml", "a/b/c.yaml", "b/c.yaml"),
            ("a.yaml", "../b.yaml", "../b.yaml"),
            ("a/a.yaml", "../b.yaml", "../../b.yaml"),
        ] {
            assert_eq!(between(from, to), way, "{from} {to}");
        }
    }
}
