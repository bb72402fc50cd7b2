//! Where the workspace is, and how paths are shown.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use codegen::diag::is_unprintable;

/// The workspace's root, whatever the working directory is.
pub fn workspace() -> PathBuf {
    // Cargo says where the command's package is now; what was compiled in may be a place that the
    // workspace was moved from.
    let depth = std::env::var_os("CARGO_PKG_NAME").and_then(|name| match name.to_str() {
        Some("xtask") => Some(1),
        Some("bench" | "corpus") => Some(2),
        _ => None,
    });
    let now = depth.zip(std::env::var_os("CARGO_MANIFEST_DIR"));
    let (depth, package) = now.unwrap_or((1, env!("CARGO_MANIFEST_DIR").into()));
    let package = PathBuf::from(package);
    let root = package.ancestors().nth(depth).map(Path::to_path_buf);
    root.unwrap_or(package)
}

/// The working directory.
pub fn here() -> PathBuf {
    std::env::current_dir().unwrap_or_default()
}

/// The root of the repository that the working directory is in, if it is in one.
pub fn repository() -> Option<PathBuf> {
    let here = here();
    let mut around = here.ancestors();
    around
        .find(|folder| folder.join(".git").exists())
        .map(Path::to_path_buf)
}

/// A path as people read it: relative to the working directory, unless that is the longer way; [`printable`].
pub fn shown(path: &Path) -> String {
    let absolute = clean(&std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf()));
    printable(&shown_from(&here(), &absolute))
}

/// A path as it may be printed: what steers a terminal, ends a line or turns the direction of writing is escaped as in
/// Rust.
pub fn printable(path: &str) -> String {
    escaped(path, |_| false)
}

fn escaped(text: &str, is_kept: fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match is_unprintable(c) && !is_kept(c) {
            true => out.extend(c.escape_default()),
            false => out.push(c),
        }
    }
    out
}

fn shown_from(here: &Path, path: &Path) -> String {
    let mut ours = here.components().peekable();
    let mut theirs = path.components().peekable();
    while ours.peek().is_some() && ours.peek() == theirs.peek() {
        ours.next();
        theirs.next();
    }
    let up = ours.map(|_| OsStr::new(".."));
    let relative: PathBuf = up.chain(theirs.map(Component::as_os_str)).collect();
    let relative = relative.to_string_lossy();
    let absolute = path.to_string_lossy();
    match relative.as_ref() {
        "" => ".".to_owned(),
        shorter if shorter.len() <= absolute.len() => shorter.to_owned(),
        _ => absolute.into_owned(),
    }
}

/// The way from a folder to a path, with slashes; the path where there is none. Both are absolute.
pub(crate) fn between(folder: &Path, path: &Path) -> String {
    let mut ours = folder.components().peekable();
    let mut theirs = path.components().peekable();
    let mut common = 0;
    while ours.peek().is_some() && ours.peek() == theirs.peek() {
        ours.next();
        theirs.next();
        common += 1;
    }
    let relative: PathBuf = match common {
        0 => path.to_path_buf(),
        _ => {
            let up = ours.map(|_| OsStr::new(".."));
            up.chain(theirs.map(Component::as_os_str)).collect()
        }
    };
    let text = relative.to_string_lossy();
    match text.as_ref() {
        "" => ".".to_owned(),
        text => text.replace(std::path::MAIN_SEPARATOR, "/"),
    }
}

/// A path without `.` and `..`, by its text alone: for people, and to compare. Files are opened by
/// the path as it was.
pub fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => match clean.components().next_back() {
                Some(Component::Normal(_)) => {
                    clean.pop();
                }
                Some(Component::RootDir | Component::Prefix(_)) => {}
                Some(Component::CurDir | Component::ParentDir) | None => clean.push(".."),
            },
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                clean.push(part.as_os_str());
            }
        }
    }
    clean
}

/// Where a path leads, as far as it exists; the rest by its text. To compare.
pub fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    for there in absolute.ancestors() {
        if let Ok(real) = there.canonicalize() {
            let rest = absolute.strip_prefix(there).unwrap_or(Path::new(""));
            return clean(&real.join(rest));
        }
    }
    clean(&absolute)
}

/// A path or URL that the user gave, as it may be shown: without a password, and printable.
pub fn masked(given: &Path) -> String {
    let text = printable(&given.to_string_lossy());
    match scheme_end(&text) {
        Some((0, end)) => mask_from(&text, end),
        _ => text,
    }
}

/// A message with the passwords of all its URLs masked. The names in it that did not come by [`shown`] or [`masked`]
/// are printable as well, but for the ends of its lines.
pub fn masked_in(message: &str) -> String {
    let message = escaped(message, |c| matches!(c, '\n' | '\t'));
    let mut out = String::with_capacity(message.len());
    let mut rest = message.as_str();
    while let Some((_, end)) = scheme_end(rest) {
        let is_end = |c: char| c.is_whitespace() || "'\"`<>".contains(c);
        let stop = rest[end..].find(is_end).map_or(rest.len(), |at| end + at);
        out.push_str(&mask_from(&rest[..stop], end));
        rest = &rest[stop..];
    }
    out.push_str(rest);
    out
}

/// Where the first URL of a text begins, and where what stands behind its slashes does.
fn scheme_end(text: &str) -> Option<(usize, usize)> {
    text.match_indices(":/").find_map(|(at, _)| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
        let scheme = text[..at].trim_end_matches(is_part).len();
        let slashes = text[at + 1..].len() - text[at + 1..].trim_start_matches('/').len();
        // A single letter is a drive.
        (at - scheme > 1).then_some((scheme, at + 1 + slashes))
    })
}

/// Masks what stands before the host of a URL. A password may hold any character: `@` ends it, and
/// so does the last one if the first part of the URL looks like a name with a password.
fn mask_from(text: &str, start: usize) -> String {
    let rest = &text[start..];
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let end = match authority.rfind('@') {
        Some(at) => Some(at),
        None if authority.contains(':') => rest.rfind('@'),
        None => None,
    };
    match end {
        Some(at) => format!("{}***{}", &text[..start], &rest[at..]),
        None => text.to_owned(),
    }
}

/// Whether a text is a URL: a scheme of two letters or more, so that `C:/` is none.
pub fn is_url(text: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.len() > 1
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    };
    // One slash, because a path that went through normalising has lost the second one.
    text.split_once(":/")
        .is_some_and(|(scheme, _)| is_scheme(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_the_shorter_way() {
        let here = Path::new("/home/me/project");
        assert_eq!(
            shown_from(here, Path::new("/home/me/project/spec/a.yaml")),
            "spec/a.yaml"
        );
        assert_eq!(
            shown_from(here, Path::new("/home/me/other/a.yaml")),
            "../other/a.yaml"
        );
        assert_eq!(shown_from(here, Path::new("/tmp/a.yaml")), "/tmp/a.yaml");
        assert_eq!(shown_from(here, here), ".");
    }

    #[test]
    fn the_way_from_a_folder() {
        let way = |path: &str| between(Path::new("/a/spec"), Path::new(path));
        assert_eq!(way("/a/spec/b.yaml"), "b.yaml");
        assert_eq!(way("/a/shared"), "../shared");
        assert_eq!(way("/a/spec"), ".");
        assert_eq!(way("/b"), "../../b");
    }

    #[test]
    fn clean_paths() {
        assert_eq!(clean(Path::new("/a/./b/../c")), Path::new("/a/c"));
        assert_eq!(clean(Path::new("/../a")), Path::new("/a"));
        assert_eq!(clean(Path::new("../a/..")), Path::new(".."));
        assert_eq!(clean(Path::new("../../a")), Path::new("../../a"));
    }

    #[test]
    fn passwords_are_masked() {
        let masked = |text: &str| masked(Path::new(text));
        assert_eq!(
            masked("https://me:pw@host/a.yaml"),
            "https://***@host/a.yaml"
        );
        assert_eq!(masked("https:/me:pw@host/a"), "https:/***@host/a");
        assert_eq!(masked("https://me:p/w@host/a"), "https://***@host/a");
        assert_eq!(masked("https://me:p w@host/a"), "https://***@host/a");
        assert_eq!(masked("https://me:p@w@host/a"), "https://***@host/a");
        assert_eq!(masked("https://host/@a/b"), "https://host/@a/b");
        assert_eq!(masked("a@b/c.yaml"), "a@b/c.yaml");
        assert_eq!(masked("C:/a@b"), "C:/a@b");
        let message = "cannot read https://a:b@c/d: `ftp://e@f` and https://g/h@i; no";
        let expected = "cannot read https://***@c/d: `ftp://***@f` and https://g/h@i; no";
        assert_eq!(masked_in(message), expected);
    }

    #[test]
    fn what_steers_a_terminal_is_escaped() {
        assert_eq!(printable("a\u{1b}[2J\n\u{202e}b"), r"a\u{1b}[2J\n\u{202e}b");
        assert_eq!(printable(r"C:\ä\b c.yaml"), r"C:\ä\b c.yaml");
        assert_eq!(masked(Path::new("a\u{7}")), r"a\u{7}");
        assert!(shown(Path::new("a\u{7}")).ends_with(r"a\u{7}"));
        assert_eq!(masked_in("a:\n\tb\r\u{9b}2J"), "a:\n\tb\\r\\u{9b}2J");
    }

    #[test]
    fn urls() {
        assert!(is_url("https://example.com/a.yaml"));
        assert!(is_url("file:/etc/passwd"));
        assert!(!is_url("C:/specs/a.yaml"));
        assert!(!is_url("models/a.yaml"));
    }
}
