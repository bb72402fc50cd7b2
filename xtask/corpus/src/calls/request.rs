//! A request as it came over the wire.

use super::media;
use super::style::{Coding, Pair, pairs};

/// A request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Request {
    /// The method.
    pub(crate) method: String,
    /// The request's target: path and query, or a whole URL if it was meant for somebody else.
    pub(crate) target: String,
    /// Names, as they were written, and values.
    pub(crate) headers: Vec<(String, String)>,
    /// The body, without the encoding of its transfer.
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// The first header of a name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The path, as it came.
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query, as it came.
    pub(crate) fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    /// The cookies.
    pub(crate) fn cookies(&self) -> Vec<Pair> {
        let cookies = self.headers.iter();
        let cookies = cookies.filter(|(name, _)| name.eq_ignore_ascii_case("cookie"));
        cookies.flat_map(|(_, value)| pairs(value, ";")).collect()
    }
}

/// A part of a multipart message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// `name` of its disposition, if it has one.
    pub(crate) name: String,
    /// Whether its disposition has a `filename`.
    pub(crate) is_file: bool,
    /// Its headers.
    pub(crate) headers: Vec<(String, String)>,
    /// Its content.
    pub(crate) content: Vec<u8>,
}

impl Part {
    /// The first header of a name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// The parts of a multipart message.
///
/// # Errors
/// It is none.
pub(crate) fn parts(content_type: &str, body: &[u8]) -> Result<Vec<Part>, String> {
    let boundary = media::parameter(content_type, "boundary")
        .ok_or_else(|| format!("`{content_type}` names no boundary"))?;
    let delimiter = format!("--{boundary}");
    let mut rest = match body.strip_prefix(delimiter.as_bytes()) {
        Some(rest) => rest,
        None => return Err("the body does not begin with its boundary".to_owned()),
    };
    let next = format!("\r\n{delimiter}");
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        rest = rest
            .strip_prefix(b"\r\n")
            .ok_or("a boundary does not end its line")?;
        let end = position(rest, next.as_bytes()).ok_or("the last boundary is missing")?;
        parts.push(part(&rest[..end])?);
        rest = &rest[end + next.len()..];
    }
}

fn part(text: &[u8]) -> Result<Part, String> {
    let (head, content) = match text.strip_prefix(b"\r\n") {
        Some(content) => (&text[..0], content),
        None => {
            let end = position(text, b"\r\n\r\n").ok_or("the head of a part does not end")?;
            (&text[..end], &text[end + 4..])
        }
    };
    let head = String::from_utf8_lossy(head);
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    let headers = lines.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
    let mut part = Part {
        name: String::new(),
        is_file: false,
        headers: headers.collect(),
        content: content.to_vec(),
    };
    let disposition = part.header("content-disposition").unwrap_or_default();
    let named = |name| media::parameter(disposition, name);
    (part.name, part.is_file) = (
        named("name").unwrap_or_default(),
        named("filename").or_else(|| named("filename*")).is_some(),
    );
    Ok(part)
}

fn position(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

/// The pairs of a form.
pub(crate) fn form(body: &[u8]) -> Vec<Pair> {
    pairs(&String::from_utf8_lossy(body), "&")
}

/// What stands in the places of a template's placeholders, if a path is one of the template.
pub(crate) fn captures(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    // A query or a fragment of the template tells operations apart, and nothing else.
    let template = template.split(['?', '#']).next().unwrap_or_default();
    let mut found = Vec::new();
    let (mut template, mut path) = (template, path);
    loop {
        let Some((literal, after)) = template.split_once('{') else {
            return same(template, path).then_some(found);
        };
        let (name, after) = after.split_once('}')?;
        path = strip(path, literal)?;
        // Up to the literal that follows; a value never holds a slash.
        let next = after.split('{').next().unwrap_or_default();
        let segment = path.find('/').unwrap_or(path.len());
        let end = match next {
            "" => path.len(),
            literal if literal.starts_with('/') => segment,
            literal => path[..segment]
                .rfind(literal)
                .or_else(|| path.rfind(literal))?,
        };
        let value = &path[..end];
        if value.contains('/') {
            return None;
        }
        found.push((name.to_owned(), value.to_owned()));
        path = &path[end..];
        template = after;
    }
}

/// Literals are compared without their encoding: a client may encode what the template does not.
fn same(literal: &str, text: &str) -> bool {
    Coding::Percent.decode(literal) == Coding::Percent.decode(text)
}

fn strip<'t>(text: &'t str, literal: &str) -> Option<&'t str> {
    if let Some(rest) = text.strip_prefix(literal) {
        return Some(rest);
    }
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let mut ends = ends.filter(|end| *end >= literal.len());
    let end = ends.find(|end| same(literal, &text[..*end]))?;
    Some(&text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured(template: &str, path: &str) -> Option<Vec<String>> {
        let found = captures(template, path)?;
        Some(
            found
                .into_iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect(),
        )
    }

    #[test]
    fn templates() {
        let some = |all: &[&str]| Some(all.iter().map(|one| (*one).to_owned()).collect());
        assert_eq!(captured("/a", "/a"), some(&[]));
        assert_eq!(captured("/a", "/a/b"), None);
        assert_eq!(captured("/a/{b}/c", "/a/1%2F2/c"), some(&["b=1%2F2"]));
        assert_eq!(captured("/a/{b}", "/a/1/2"), None);
        assert_eq!(
            captured("/a/{b}.{c}", "/a/1.json"),
            some(&["b=1", "c=json"])
        );
        assert_eq!(captured("/a{b}", "/a;b=1"), some(&["b=;b=1"]));
        assert_eq!(captured("/{b}/{c}#x", "/1/2"), some(&["b=1", "c=2"]));
        assert_eq!(captured("/a b/{c}", "/a%20b/1"), some(&["c=1"]));
        assert_eq!(captured("/a?x=1", "/a"), some(&[]));
    }

    #[test]
    fn messages_of_parts() {
        let body = b"--X\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n2\r\n--X\r\n\
            Content-Disposition: form-data; name=b; filename=\"c\"\r\nContent-Type: text/csv\r\n\r\n\r\n--X--\r\n";
        let found = parts("multipart/form-data; boundary=\"X\"", body).expect("parts");
        assert_eq!(found.len(), 2);
        assert_eq!(
            (found[0].name.as_str(), found[0].content.as_slice()),
            ("a", &b"1\r\n2"[..])
        );
        assert!(!found[0].is_file && found[1].is_file);
        assert_eq!(found[1].header("content-type"), Some("text/csv"));
        assert_eq!(found[1].content, b"");
        assert!(parts("multipart/form-data; boundary=X", &body[..40]).is_err());
        assert!(parts("multipart/form-data", body).is_err());
    }
}
