//! Bytes as text, [RFC 4648](https://www.rfc-editor.org/rfc/rfc4648): `format: byte`.

use std::borrow::Cow;
use std::fmt;

use super::super::json::{self, Decode, Depth, Encode, Fit, Misfit, Node, Writer};

/// Bytes that the document holds as base64 text.
///
/// Both alphabets are read, with and without padding, also in several lines. A text that is not the
/// standard form of its bytes is kept beside them, so that it is encoded as it came; one that is not
/// base64 at all is kept alone. So two of them are equal if their texts are.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Base64 {
    /// `None` if the text is not base64.
    bytes: Option<Vec<u8>>,
    /// `None` if it is the standard form of the bytes.
    text: Option<String>,
}

impl Base64 {
    /// The bytes; `None` if what came is not base64.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        self.bytes.as_deref()
    }

    /// The bytes; `None` if what came is not base64.
    #[must_use]
    pub fn into_bytes(self) -> Option<Vec<u8>> {
        self.bytes
    }

    /// The text that stands, or will stand, in the document.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match &self.text {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(encode(self.as_bytes().unwrap_or_default())),
        }
    }

    /// Whether what came is base64. Bytes from this program always are.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.bytes.is_some()
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self {
            bytes: Some(bytes),
            text: None,
        }
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self::from(bytes.to_vec())
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Base64").field(&self.text()).finish()
    }
}

impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Decode for Base64 {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        node.decode().map(read)
    }

    fn fits(node: Node<'_>, depth: Depth) -> Fit {
        // A text that is not base64 is one of another type, if there is any.
        match Self::decode(node) {
            Ok(value) if value.is_valid() => String::fits(node, depth),
            Ok(_) => Fit::Roughly(0),
            Err(_) => Fit::Not,
        }
    }
}

impl Encode for Base64 {
    fn encode(&self, out: &mut Writer) {
        out.string(&self.text());
    }
}

json::serde_for!(Base64);

fn read(text: String) -> Base64 {
    let bytes = decode(&text);
    let is_standard = bytes.as_ref().is_some_and(|bytes| encode(bytes) == text);
    Base64 {
        bytes,
        text: (!is_standard).then_some(text),
    }
}

/// Bytes in [base64](https://www.rfc-editor.org/rfc/rfc4648#section-4), with padding.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let group = at(0) << 16 | at(1) << 8 | at(2);
        for digit in 0..4 {
            // Two bytes fill three digits, one byte two: the rest is padding.
            if digit <= chunk.len() {
                out.push(char::from(
                    DIGITS[(group >> (18 - 6 * digit) & 63) as usize],
                ));
            } else {
                out.push('=');
            }
        }
    }
    out
}

/// The bytes of a text in base64, of the
/// [standard](https://www.rfc-editor.org/rfc/rfc4648#section-4) or the
/// [URL-safe](https://www.rfc-editor.org/rfc/rfc4648#section-5) alphabet, with padding or without,
/// in one line or several. `None` if it is none.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut group, mut digits, mut padding) = (0_u32, 0_usize, 0_usize);
    for byte in text.bytes() {
        let digit = match byte {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b'=' => {
                padding += 1;
                continue;
            }
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        if padding > 0 {
            return None;
        }
        group = group << 6 | u32::from(digit);
        digits += 1;
        if digits % 4 == 0 {
            out.extend_from_slice(&group.to_be_bytes()[1..]);
            group = 0;
        }
    }
    let last = match digits % 4 {
        0 => 0,
        2 => 1,
        3 => 2,
        _ => return None,
    };
    // Two digits are a byte and four bits too many, three are two bytes and two bits.
    let group = group << (6 * ((4 - digits % 4) % 4));
    out.extend_from_slice(group.to_be_bytes().get(1..=last)?);
    let needed = (4 - digits % 4) % 4;
    (padding == 0 || padding == needed).then_some(out)
}
