//! `type` and `format` → a type of the language.

use serde_json::Value;

use super::super::{Lowering, flag};
use super::{View, all_of};
use crate::api::{Primitive, TextFormat, TypeRef, Why};
use diag::Location;
use source::keys;

/// A value that is neither a list nor an object.
pub(super) fn lower_scalar<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
) -> TypeRef {
    let said = all_of::all_said(cx, view);
    let dangles = said
        .iter()
        .any(|one| flag(&one.data.extensions, keys::DANGLING));
    match lower_primitive(&said) {
        Some(primitive) => TypeRef::Primitive(primitive),
        None if dangles => cx.untyped(Why::Dangling, at),
        None if view.enumeration.is_empty() => cx.untyped(Why::Silent, at),
        None => cx.untyped(Why::Values, at),
    }
}

/// `None` where the schemas, which all say something of the same value, say nothing of its type: any JSON
/// value. An unknown format is its base type.
pub(super) fn lower_primitive(said: &[&View<'_>]) -> Option<Primitive> {
    let integer = || said.iter().find_map(|view| integer(view.format));
    // Only a text can be a file.
    let is_file = said
        .iter()
        .any(|view| text_format(view) == Some(TextFormat::Binary));
    let file = || is_file.then_some("string");
    Some(match said.iter().find_map(|view| view.typ).or_else(file)? {
        "string" => {
            let format = said.iter().find_map(|view| text_format(view));
            format.map_or(Primitive::String, Primitive::Text)
        }
        "boolean" => Primitive::Boolean,
        "integer" => match integer() {
            Some(Primitive::Int32) => Bounds::of(said).wide_enough(),
            Some(Primitive::UInt32) if Bounds::of(said).fits_32_without_sign() => Primitive::UInt32,
            Some(Primitive::UInt64) => Primitive::UInt64,
            _ => Bounds::of(said).unsigned_beyond(),
        },
        // Also `format: float`: servers send more digits than 32 bits hold, whatever the document
        // says, and a value that is read and sent again is to be the same.
        "number" => integer().unwrap_or(Primitive::Double),
        _ => return None,
    })
}

/// The smallest and the largest integer that all that is said of it allows.
struct Bounds {
    minimum: Option<f64>,
    maximum: Option<f64>,
    /// Whether a value that the document gives needs 64 bits without a sign.
    has_unsigned: bool,
}

impl Bounds {
    fn of(said: &[&View<'_>]) -> Self {
        // Those beyond 64 bits with a sign are kept beside the schema.
        let kept = |view: &View<'_>, key| view.data.extensions.get(key).and_then(Value::as_f64);
        let minima = said.iter().filter_map(|view| {
            let minimum = view
                .limits()
                .minimum
                .or_else(|| kept(view, keys::MINIMUM))?;
            Some(minimum + f64::from(u8::from(view.limits().exclusive_minimum)))
        });
        let maxima = said.iter().filter_map(|view| {
            let maximum = view
                .limits()
                .maximum
                .or_else(|| kept(view, keys::MAXIMUM))?;
            Some(maximum - f64::from(u8::from(view.limits().exclusive_maximum)))
        });
        let is_unsigned = |value: &Value| value.is_u64() && !value.is_i64();
        let given = |view: &View<'_>| {
            let data = view.data;
            let listed = data.extensions.get("x-examples").and_then(Value::as_array);
            let listed = listed.into_iter().flatten();
            let mut given = data.default.iter().chain(&data.example).chain(listed);
            given.any(is_unsigned)
        };
        Self {
            minimum: minima.reduce(f64::max),
            maximum: maxima.reduce(f64::min),
            has_unsigned: said.iter().any(|view| given(view)),
        }
    }

    /// Whether there is no value beyond 32 bits without a sign.
    fn fits_32_without_sign(&self) -> bool {
        let is_wider = |bound: f64| bound > f64::from(u32::MAX);
        !self.has_unsigned
            && !self.minimum.is_some_and(|minimum| minimum < 0.0)
            && !self.maximum.is_some_and(is_wider)
    }

    /// 32 bits, unless there are values beyond.
    fn wide_enough(&self) -> Primitive {
        let fits = |bound: Option<f64>| {
            bound.is_none_or(|bound| (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&bound))
        };
        match (self.minimum, self.maximum) {
            (minimum, maximum) if fits(minimum) && fits(maximum) => Primitive::Int32,
            (Some(minimum), Some(maximum)) if minimum >= 0.0 && maximum <= f64::from(u32::MAX) => {
                Primitive::UInt32
            }
            _ => self.unsigned_beyond(),
        }
    }

    /// 64 bits, without a sign where only those reach the bounds.
    fn unsigned_beyond(&self) -> Primitive {
        // The largest integer with a sign is 2^63 among these numbers: an upper bound, and no lower one.
        let limit = i64::MAX as f64;
        let is_reached = self.has_unsigned
            || self.minimum.is_some_and(|minimum| minimum >= limit)
            || self.maximum.is_some_and(|maximum| maximum > limit);
        // Whoever names the largest of them means those, whether they say that there is none below zero.
        let is_largest = |maximum: f64| maximum > limit && maximum <= u64::MAX as f64;
        let has_sign = match self.minimum {
            Some(minimum) => minimum < 0.0,
            None => !self.has_unsigned && !self.maximum.is_some_and(is_largest),
        };
        match is_reached && !has_sign {
            true => Primitive::UInt64,
            false => Primitive::Int64,
        }
    }
}

/// The formats of whole numbers, which the
/// [format registry](https://spec.openapis.org/registry/format/) has for `type: number` too.
fn integer(format: Option<&str>) -> Option<Primitive> {
    Some(match format? {
        "int8" | "int16" | "int32" | "uint8" | "uint16" => Primitive::Int32,
        "int64" => Primitive::Int64,
        "uint32" => Primitive::UInt32,
        "uint64" | "uint" => Primitive::UInt64,
        _ => return None,
    })
}

impl View<'_> {
    /// Whether its values are texts, any of them.
    pub(in crate::lower) fn is_plain_text(&self) -> bool {
        self.typ == Some("string")
            && !self.nullable()
            && self.enumeration.is_empty()
            && text_format(self).is_none()
    }
}

fn text_format(view: &View<'_>) -> Option<TextFormat> {
    Some(match view.format {
        Some("date-time") => TextFormat::DateTime,
        Some("date") => TextFormat::Date,
        Some("time") => TextFormat::Time,
        Some("duration") => TextFormat::Duration,
        Some("uuid") => TextFormat::Uuid,
        Some("ipv4") => TextFormat::Ipv4,
        Some("ipv6") => TextFormat::Ipv6,
        Some("uri" | "url") => TextFormat::Uri,
        Some("byte" | "base64") => TextFormat::Base64,
        Some("binary" | "file") => TextFormat::Binary,
        Some(_) => return None,
        None => return content_format(view),
    })
}

/// What 3.1 says instead of `format: binary`: a media type, and no encoding that makes it text.
fn content_format(view: &View<'_>) -> Option<TextFormat> {
    let said = |key| view.data.extensions.get(key).and_then(Value::as_str);
    let media_type = said("x-content-media-type")?;
    let is_text = media_type.starts_with("text/")
        || media_type.contains("json")
        || media_type.contains("xml")
        || media_type.contains("urlencoded");
    (said("x-content-encoding").is_none() && !is_text).then_some(TextFormat::Binary)
}
