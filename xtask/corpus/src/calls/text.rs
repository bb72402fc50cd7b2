//! Texts and numbers of an instance: formats, patterns, bounds.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Number, Value};

use super::instance::pick;

/// A text within what the schemas say.
pub(super) fn string(all: &[&Value], roll: u64, hard: bool) -> Option<String> {
    let said = |keyword: &'static str| all.iter().filter_map(move |schema| schema.get(keyword));
    let pattern = said("pattern").find_map(Value::as_str);
    let least = said("minLength").filter_map(Value::as_u64).max();
    let most = said("maxLength").filter_map(Value::as_u64).min();
    let bound = |bound: Option<u64>| bound.and_then(|bound| usize::try_from(bound).ok());
    let (least, most) = (bound(least).unwrap_or(0), bound(most).unwrap_or(usize::MAX));
    if let Some(pattern) = pattern {
        // The bounds may cut off what the pattern needs, so several lengths are tried.
        let found = (0..32).filter_map(|more| matching(pattern, roll.wrapping_add(more)));
        let fits = |text: &String| (least..=most).contains(&text.chars().count());
        let mut found: Vec<String> = found.collect();
        let fitting = found.iter().position(fits);
        return match fitting {
            Some(at) => Some(found.swap_remove(at)),
            None => found.pop(),
        };
    }
    let format = said("format").find_map(Value::as_str);
    let encoding = said("contentEncoding").find_map(Value::as_str);
    let text = formatted(encoding.or(format).unwrap_or_default(), roll);
    let is_free = text.is_none();
    let text = text.unwrap_or_else(|| match hard {
        true => format!("a b&c=d/é,;+%{}", roll % 100),
        false => format!("text{}", roll % 1000),
    });
    let length = text.chars().count();
    if is_free && length > most {
        return Some(
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .take(most)
                .collect(),
        );
    }
    let missing = least.saturating_sub(length);
    Some(text + &"x".repeat(missing.min(100_000)))
}

fn formatted(format: &str, roll: u64) -> Option<String> {
    let (day, second) = (roll % 28 + 1, roll % 60);
    Some(match format {
        "date-time" => format!("2024-05-{day:02}T07:08:{second:02}Z"),
        "date" => format!("2024-05-{day:02}"),
        "time" => format!("07:08:{second:02}Z"),
        "duration" => format!("P{day}DT2H"),
        "uuid" | "uuid4" => format!("6ba7b810-9dad-4d1a-80b4-{:012x}", roll & 0xffff_ffff_ffff),
        "ipv4" | "ip" => format!("192.0.2.{day}"),
        "ipv6" => format!("2001:db8::{day:x}"),
        "uri" | "url" | "iri" => format!("https://example.com/{day}?a=b"),
        "uri-reference" => format!("/a/{day}"),
        "hostname" => format!("host{day}.example.com"),
        "email" => format!("user{day}@example.com"),
        "byte" | "base64" => ["aGVsbG8=", "d29ybGQ=", "AAECAw=="][(roll % 3) as usize].to_owned(),
        "base64url" => "aGVsbG8".to_owned(),
        "binary" => format!("bytes {day}"),
        "int32" | "int64" | "integer" | "unix-time" => day.to_string(),
        "float" | "double" | "decimal" | "number" => format!("{day}.5"),
        "json-pointer" => format!("/a/{day}"),
        _ => return None,
    })
}

/// A whole number within the bounds.
pub(super) fn integer(all: &[&Value], roll: u64) -> Option<Value> {
    let bounds = Bounds::of(all);
    let step = bounds.step.unwrap_or(1.0).max(1.0);
    let low = bounds.low(step);
    let high = bounds.high(step);
    let (low, high) = match (low, high) {
        (None, None) => (0.0, 100.0 * step),
        (Some(low), None) => (low, low + 100.0 * step),
        (None, Some(high)) => (high - 100.0 * step, high),
        (Some(low), Some(high)) => (low, high),
    };
    let (low, high) = ((low / step).ceil(), (high / step).floor());
    let count = (high - low).clamp(0.0, 100.0) as u64 + 1;
    let value = (low + (roll % count) as f64) * step;
    // As far as a float is exact.
    Some(Value::from(value as i64))
}

/// A number within the bounds, with a fraction if there is room.
pub(super) fn number(all: &[&Value], roll: u64) -> Option<Value> {
    let bounds = Bounds::of(all);
    // The format registry has the formats of whole numbers for `number`, too.
    let formats = all.iter().filter_map(|schema| schema["format"].as_str());
    let mut whole =
        formats.filter(|format| format.starts_with("int") || format.starts_with("uint"));
    if whole.next().is_some() || bounds.step.is_some_and(|step| step >= 1.0) {
        return integer(all, roll);
    }
    if let Some(step) = bounds.step {
        let low = bounds.low(step).unwrap_or(0.0);
        let text = format!("{:.6}", ((low / step).ceil() + (roll % 3) as f64) * step);
        return text
            .parse::<f64>()
            .ok()
            .and_then(Number::from_f64)
            .map(Value::Number);
    }
    let value = match (bounds.low(0.0), bounds.high(0.0)) {
        (None, None) => (roll % 100) as f64 + 0.5,
        (Some(low), None) => low + (roll % 100) as f64 + 0.5,
        (None, Some(high)) => high - (roll % 100) as f64 - 0.5,
        (Some(low), Some(high)) => low + (high - low) * [0.5, 0.25, 0.75][(roll % 3) as usize],
    };
    Number::from_f64(value).map(Value::Number)
}

#[derive(Default)]
struct Bounds {
    least: Option<f64>,
    above: Option<f64>,
    most: Option<f64>,
    below: Option<f64>,
    step: Option<f64>,
}

impl Bounds {
    fn of(all: &[&Value]) -> Self {
        let said = |keyword: &str| -> Vec<f64> {
            let values = all
                .iter()
                .filter_map(|schema| schema.get(keyword)?.as_f64());
            values.collect()
        };
        let formats = all.iter().filter_map(|schema| schema["format"].as_str());
        let is_unsigned = |format: &str| format.starts_with("uint") || format.starts_with("u-int");
        let zero = formats.into_iter().any(is_unsigned).then_some(0.0);
        let largest = |keyword| said(keyword).into_iter().reduce(f64::max);
        let smallest = |keyword| said(keyword).into_iter().reduce(f64::min);
        Self {
            least: largest("minimum").into_iter().chain(zero).reduce(f64::max),
            above: largest("exclusiveMinimum"),
            most: smallest("maximum"),
            below: smallest("exclusiveMaximum"),
            step: largest("multipleOf"),
        }
    }

    fn low(&self, step: f64) -> Option<f64> {
        let above = self.above.map(|above| above + step);
        [self.least, above].into_iter().flatten().reduce(f64::max)
    }

    fn high(&self, step: f64) -> Option<f64> {
        let below = self.below.map(|below| below - step);
        [self.most, below].into_iter().flatten().reduce(f64::min)
    }
}

/// A text that matches a pattern, if it is one that can be read. What a pattern says by looking
/// around is left to chance: the caller holds the text against the schema.
pub(super) fn matching(pattern: &str, roll: u64) -> Option<String> {
    let hir = regex_syntax::parse(&without_look_around(pattern)).ok()?;
    let mut out = String::new();
    let mut roll = roll;
    write(&hir, &mut roll, &mut out)?;
    Some(out)
}

/// The pattern without its `(?=…)`, `(?!…)`, `(?<=…)` and `(?<!…)`.
fn without_look_around(pattern: &str) -> String {
    const LOOKS: [&str; 4] = ["(?=", "(?!", "(?<=", "(?<!"];
    let mut out = String::new();
    // How deep the groups are nested inside the one that is left out, and whether this is a class.
    let (mut depth, mut in_class) = (0_u32, false);
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let escaped = if c == '\\' { rest.chars().nth(1) } else { None };
        let length = c.len_utf8() + escaped.map_or(0, char::len_utf8);
        let is_look = !in_class && LOOKS.iter().any(|look| rest.starts_with(look));
        match c {
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class && (is_look || depth > 0) => depth += 1,
            _ => {}
        }
        if depth == 0 {
            out.push_str(&rest[..length]);
        } else if c == ')' && !in_class {
            depth -= 1;
        }
        rest = &rest[length..];
    }
    out
}

/// Whether a pattern of the schema's matches, for simple ones.
pub(super) fn is_match(pattern: &str, text: &str) -> bool {
    let schema = serde_json::json!({ "pattern": pattern });
    jsonschema::is_valid(&schema, &text.into())
}

fn write(hir: &Hir, roll: &mut u64, out: &mut String) -> Option<()> {
    let next = |roll: &mut u64| {
        *roll = roll
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        *roll >> 33
    };
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(Class::Unicode(class)) => {
            out.push(character(class, next(roll))?);
        }
        HirKind::Class(Class::Bytes(class)) => {
            let class = class.to_unicode_class()?;
            out.push(character(&class, next(roll))?);
        }
        HirKind::Repetition(repetition) => {
            let least = repetition.min;
            let most = repetition
                .max
                .unwrap_or(least.saturating_add(8))
                .min(least.saturating_add(8));
            let times = least + (next(roll) % u64::from(most - least + 1)) as u32;
            for _ in 0..times.min(10_000) {
                write(&repetition.sub, roll, out)?;
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, roll, out)?,
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, roll, out)?;
            }
        }
        HirKind::Alternation(parts) => write(pick(parts, next(roll))?, roll, out)?,
    }
    Some(())
}

/// A character of a class: a letter or digit if it has one, then anything printable.
fn character(class: &regex_syntax::hir::ClassUnicode, roll: u64) -> Option<char> {
    let has = |c: &char| {
        class
            .iter()
            .any(|range| range.start() <= *c && *c <= range.end())
    };
    let plain: Vec<char> = ('a'..='z')
        .chain('0'..='9')
        .chain('A'..='Z')
        .filter(has)
        .collect();
    if let Some(c) = pick(&plain, roll) {
        return Some(*c);
    }
    let printable: Vec<char> = (' '..='~').filter(has).collect();
    let first = || class.iter().next().map(|range| range.start());
    pick(&printable, roll).copied().or_else(first)
}
