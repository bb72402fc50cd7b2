//! Texts and numbers in a query.

use serde_json::Number;

use super::Wrong;
use super::parse::Reader;

/// Integers beyond this are none to everybody: [RFC 9535, 2.1](https://www.rfc-editor.org/rfc/rfc9535#section-2.1).
const MOST: i64 = (1 << 53) - 1;

impl Reader {
    pub(super) fn integer(&mut self) -> Result<Option<i64>, Wrong> {
        let start = self.at;
        self.take('-');
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        let text: String = self
            .text
            .get(start..self.at)
            .unwrap_or_default()
            .iter()
            .collect();
        if text.is_empty() {
            return Ok(None);
        }
        let digits = text.trim_start_matches('-');
        let is_plain =
            !digits.is_empty() && (digits == "0" || !digits.starts_with('0')) && text != "-0";
        let number = text
            .parse::<i64>()
            .ok()
            .filter(|number| number.abs() <= MOST);
        match number {
            Some(number) if is_plain => Ok(Some(number)),
            _ => Err(self.wrong_at(start, format!("`{text}` is no index"))),
        }
    }

    pub(super) fn string(&mut self) -> Result<String, Wrong> {
        let start = self.at;
        let quote = self.peek().unwrap_or('\'');
        self.at += 1;
        let mut out = String::new();
        loop {
            let Some(character) = self.peek() else {
                return Err(self.wrong_at(start, "this quote is never closed"));
            };
            self.at += 1;
            match character {
                _ if character == quote => return Ok(out),
                '\\' => out.push(self.escape(quote)?),
                c if c < ' ' => {
                    return Err(
                        self.wrong_at(self.at - 1, "this character is written as an escape")
                    );
                }
                c => out.push(c),
            }
        }
    }

    fn escape(&mut self, quote: char) -> Result<char, Wrong> {
        let start = self.at.saturating_sub(1);
        let character = self.peek();
        self.at += 1;
        Ok(match character {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some(c @ ('/' | '\\')) => c,
            Some(c) if c == quote => c,
            Some('u') => {
                let high = self.hex(start)?;
                let code = if (0xd800..0xdc00).contains(&high) && self.take_all("\\u") {
                    let low = self.hex(start)?;
                    0x10000 + ((high - 0xd800) << 10) + (low.wrapping_sub(0xdc00) & 0x3ff)
                } else {
                    high
                };
                char::from_u32(code).ok_or_else(|| self.wrong_at(start, "this is no character"))?
            }
            _ => return Err(self.wrong_at(start, "there is no such escape")),
        })
    }

    fn hex(&mut self, start: usize) -> Result<u32, Wrong> {
        let digits: String = self.text.iter().skip(self.at).take(4).collect();
        self.at += 4;
        let is_hex = digits.len() == 4 && digits.chars().all(|c| c.is_ascii_hexdigit());
        let code = is_hex
            .then(|| u32::from_str_radix(&digits, 16).ok())
            .flatten();
        code.ok_or_else(|| self.wrong_at(start, "`\\u` wants four digits"))
    }

    pub(super) fn number(&mut self) -> Result<Number, Wrong> {
        let start = self.at;
        let is_part = |c: char| c.is_ascii_digit() || "-+.eE".contains(c);
        while self.peek().is_some_and(is_part) {
            self.at += 1;
        }
        let text: String = self
            .text
            .get(start..self.at)
            .unwrap_or_default()
            .iter()
            .collect();
        serde_json::from_str(&text)
            .map_err(|_| self.wrong_at(start, format!("`{text}` is no number")))
    }
}
