//! URIs and references to them, by RFC 3986 alone: nothing here knows a file.

/// A URI, or a reference to one, in its parts.
struct Parts<'u> {
    scheme: Option<&'u str>,
    authority: Option<&'u str>,
    path: &'u str,
    query: Option<&'u str>,
}

impl<'u> Parts<'u> {
    fn of(uri: &'u str) -> Self {
        let (rest, query) = match uri.split_once('?') {
            Some((rest, query)) => (rest, Some(query)),
            None => (uri, None),
        };
        let (scheme, rest) = match rest.split_once(':') {
            Some((scheme, rest)) if has_scheme(uri) => (Some(scheme), rest),
            _ => (None, rest),
        };
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                (Some(&rest[..end]), &rest[end..])
            }
            None => (None, rest),
        };
        Self {
            scheme,
            authority,
            path,
            query,
        }
    }
}

/// A reference without its fragment, resolved as
/// [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-5.2) says: what two texts come down to is what they name.
pub(super) fn resolve(base: &str, reference: &str) -> String {
    let (base, own) = (Parts::of(base), Parts::of(reference));
    let is_whole = own.scheme.is_some() || own.authority.is_some();
    let path = match own.path {
        path if is_whole || path.starts_with('/') => without_dots(path),
        "" => base.path.to_owned(),
        path => {
            let folder = base.path.rfind('/').map_or("", |end| &base.path[..=end]);
            let slash = match folder.is_empty() && base.authority.is_some() {
                true => "/",
                false => folder,
            };
            without_dots(&format!("{slash}{path}"))
        }
    };
    let query = match own.path.is_empty() && !is_whole {
        true => own.query.or(base.query),
        false => own.query,
    };
    let authority = if is_whole {
        own.authority
    } else {
        base.authority
    };
    let scheme = own.scheme.or(base.scheme);
    let mut out = scheme.map_or_else(String::new, |scheme| {
        format!("{}:", scheme.to_ascii_lowercase())
    });
    if let Some(authority) = authority {
        out += &format!("//{}", authority.to_ascii_lowercase());
    }
    out += &path;
    if let Some(query) = query {
        out += &format!("?{query}");
    }
    out
}

/// A path without its steps `.` and `..`.
pub(super) fn without_dots(path: &str) -> String {
    if !path.split('/').any(|step| matches!(step, "." | "..")) {
        return path.to_owned();
    }
    let mut steps: Vec<&str> = Vec::new();
    let mut is_folder = false;
    for step in path.split('/') {
        is_folder = matches!(step, "." | "..");
        match step {
            "." => {}
            // The first one is what stands before the first slash.
            ".." if steps.len() > usize::from(path.starts_with('/')) => _ = steps.pop(),
            ".." => {}
            step => steps.push(step),
        }
    }
    if is_folder {
        steps.push("");
    }
    steps.join("/")
}

/// `https:`, `file:`, `urn:`; one letter would be a drive.
pub(super) fn has_scheme(file: &str) -> bool {
    let Some((scheme, _)) = file.split_once(':') else {
        return false;
    };
    scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn references_are_resolved_as_the_standard_says() {
        let base = "http://a/b/c/d;p?q";
        // The table of RFC 3986, section 5.4, without its fragments; a scheme of one letter would be a drive.
        for (reference, resolved) in [
            ("gg:h", "gg:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            (";x", "http://a/b/c/;x"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g..", "http://a/b/c/g.."),
            ("./g/.", "http://a/b/c/g/"),
            ("g/../h", "http://a/b/c/h"),
            ("HTTP://A/b", "http://a/b"),
        ] {
            assert_eq!(resolve(base, reference), resolved, "{reference}");
        }
        assert_eq!(resolve("https://a.org", "b"), "https://a.org/b");
        assert_eq!(resolve("/api/openapi", "openapi"), "/api/openapi");
        assert_eq!(resolve("openapi", "./openapi"), "openapi");
        assert_eq!(resolve("", "a/b"), "a/b");
    }
}
