//! Random documents, and what becomes of them when bytes change, beside another reader.

use super::*;

/// What another reader says, or nothing where it refuses what the grammar allows: texts and numbers
/// that its values cannot hold, and many levels.
fn other_reader(bytes: &[u8]) -> Option<Result<Value, ()>> {
    // It does not skip a byte order mark.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    match serde_json::from_slice::<Value>(bytes) {
        Ok(value) => Some(Ok(value)),
        Err(error) => {
            let message = error.to_string();
            let is_limit = [
                "number out of range",
                "surrogate",
                "unexpected end of hex escape",
                "recursion limit",
            ]
            .iter()
            .any(|limit| message.contains(limit));
            (!is_limit).then_some(Err(()))
        }
    }
}

fn compare(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Some(expected) = other_reader(bytes) else {
        return Ok(());
    };
    let text = String::from_utf8_lossy(bytes);
    prop_assert_eq!(is_read(bytes), expected.is_ok(), "{}", text);
    let read = from_slice::<Value>(bytes);
    prop_assert_eq!(read.map_err(|_| ()), expected, "{}", text);
    Ok(())
}

/// A document, written by chance with or without white space and escapes that it does not need.
fn written(value: &Value, chance: &mut u64, out: &mut String) {
    // An xorshift: every choice from the one before.
    fn any(chance: &mut u64, below: u64) -> usize {
        *chance ^= *chance << 13;
        *chance ^= *chance >> 7;
        *chance ^= *chance << 17;
        (*chance % below) as usize
    }
    fn blank(chance: &mut u64, out: &mut String) {
        out.push_str(["", "", "", " ", "\n", "\t\r "][any(chance, 6)]);
    }
    fn string(text: &str, chance: &mut u64, out: &mut String) {
        out.push('"');
        for character in text.chars() {
            let must = matches!(character, '"' | '\\' | '\0'..='\u{1f}');
            if must || any(chance, 5) == 0 {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            } else {
                out.push(character);
            }
        }
        out.push('"');
    }
    blank(chance, out);
    match value {
        Value::String(text) => string(text, chance, out),
        Value::Array(values) => {
            out.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                written(value, chance, out);
            }
            blank(chance, out);
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                blank(chance, out);
                string(name, chance, out);
                blank(chance, out);
                out.push(':');
                written(value, chance, out);
            }
            blank(chance, out);
            out.push('}');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
    blank(chance, out);
}

/// What documents are made of, so that not every mutation is refused.
const PIECES: &[&str] = &[
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "0", "1", "-", ".", "e",
    "E+", "null", "true", "false", " ", "\n", "ä", "\u{1f}", "\u{0}", "\"a\"", "[]", "{}", "1.5",
    "\"a\":", "\u{feff}", "/", "u",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn documents_are_read_as_by_others(value in any_json(), chance in 1_u64..) {
        let mut text = String::new();
        written(&value, &mut chance.clone(), &mut text);
        prop_assert_eq!(other_reader(text.as_bytes()), Some(Ok(value)));
        compare(text.as_bytes())?;
    }

    #[test]
    fn documents_with_other_bytes(
        value in any_json(),
        chance in 1_u64..,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..4),
    ) {
        let mut text = String::new();
        written(&value, &mut chance.clone(), &mut text);
        let mut bytes = text.into_bytes();
        for (at, byte, change) in changes {
            let at = at.index(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
            match change {
                _ if bytes.is_empty() => bytes.push(byte),
                0 => bytes[at] = byte,
                1 => bytes[at] = byte & 0x7f,
                2 => {
                    bytes.remove(at);
                }
                _ => bytes.truncate(at),
            }
        }
        compare(&bytes)?;
    }

    #[test]
    fn documents_with_other_pieces(
        value in any_json(),
        chance in 1_u64..,
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(PIECES)), 1..4),
    ) {
        let mut text = String::new();
        written(&value, &mut chance.clone(), &mut text);
        for (at, piece) in changes {
            let places: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            text.insert_str(places[at.index(places.len())], piece);
        }
        compare(text.as_bytes())?;
    }

    #[test]
    fn pieces_alone(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..12)) {
        compare(pieces.concat().as_bytes())?;
    }

    #[test]
    fn any_bytes(bytes: Vec<u8>) {
        compare(&bytes)?;
    }

    #[test]
    fn numbers_alone(text in "-?[0-9]{0,3}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,3})?[-+.e0 ]?") {
        compare(text.as_bytes())?;
        compare(format!("[{text}]").as_bytes())?;
    }

    #[test]
    fn strings_alone(text in "\"([a-c\"\\\\/ \u{1f}\u{7f}ä]|\\\\[\"\\\\/bfnrtua]|\\\\u[0-9a-fA-Fg]{3,4}|\\\\ud8[0-9a-f]{2}\\\\udc[0-9a-f]{2}){0,12}\"") {
        compare(text.as_bytes())?;
    }
}
