//! An answer in one line, and the names of its headers, for what is printed.

use std::fmt;

use super::response::Reply;

/// Status, media type, length and, unless it is a success, the beginning of a text body.
pub(super) fn of(reply: &Reply) -> String {
    let mut out = reply.status().to_string();
    let quotes = reply.sent().quotes;
    if let Some(media_type) = reply.media_type()
        && quotes
    {
        out.push_str(&format!(", {}", reply.excerpt(media_type, 60).0));
    }
    let length = reply.bytes().len();
    if reply.is_live() {
        out.push_str(", streamed body");
        return out;
    }
    if length == 0 {
        out.push_str(", empty body");
        return out;
    }
    out.push_str(&format!(", {length} bytes"));
    // What a success holds is what the caller asked for: a token, perhaps.
    if reply.status().is_success() || !quotes {
        return out;
    }
    // Bytes past the limit are not looked at, and a character that is cut in half there is no
    // reason to call it binary.
    let head = &reply.bytes()[..length.min(8192)];
    let head = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() && length > head.len() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return out,
    };
    let (excerpt, whole) = reply.excerpt(head, 200);
    let more = if whole && head.len() == length {
        ""
    } else {
        "…"
    };
    out.push_str(&format!(": {excerpt}{more}"));
    out
}

/// The names of an answer's headers, without the secrets that were sent.
pub(super) struct HeaderNames<'a>(pub(super) &'a Reply);

impl fmt::Debug for HeaderNames<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(
                self.0
                    .headers()
                    .keys()
                    .map(|name| self.0.sent().secrets.scrub(name.as_str())),
            )
            .finish()
    }
}
