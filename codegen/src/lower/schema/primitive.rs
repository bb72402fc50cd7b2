//! `type` and `format` → a type of the language.

use serde_json::Value;

use super::View;
use crate::api::{Primitive, TextFormat};
use source::keys;

/// `None` where the schema says nothing of the type: any JSON value. An unknown format is its base
/// type.
pub(super) fn lower_primitive(view: &View<'_>) -> Option<Primitive> {
    let format = view.format.as_deref();
    Some(match view.typ? {
        "string" => text_format(view).map_or(Primitive::String, Primitive::Text),
        "boolean" => Primitive::Boolean,
        "integer" => match integer(format) {
            Some(Primitive::Int32) => wide_enough(view),
            Some(known) => known,
            None => by_bounds(view),
        },
        // Also `format: float`: servers send more digits than 32 bits hold, whatever the document
        // says, and a value that is read and sent again is to be the same.
        "number" => integer(format).unwrap_or(Primitive::Double),
        _ => return None,
    })
}

/// An integer of 32 bits, unless its bounds say that there are values beyond.
fn wide_enough(view: &View<'_>) -> Primitive {
    let fits = |bound: Option<f64>| {
        bound.is_none_or(|bound| (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&bound))
    };
    match (view.minimum, view.maximum) {
        (minimum, maximum) if fits(minimum) && fits(maximum) => Primitive::Int32,
        (Some(minimum), Some(maximum)) if minimum >= 0.0 && maximum <= f64::from(u32::MAX) => {
            Primitive::UInt32
        }
        _ => by_bounds(view),
    }
}

/// An integer whose bounds only an unsigned one reaches, or else a signed one.
fn by_bounds(view: &View<'_>) -> Primitive {
    let kept = |key| view.data.extensions.get(key).and_then(Value::as_f64);
    let is_beyond = kept(keys::MAXIMUM).is_some_and(|maximum| maximum > i64::MAX as f64);
    let minimum = view.minimum.or_else(|| kept(keys::MINIMUM));
    match minimum {
        Some(minimum) if minimum >= 0.0 && is_beyond => Primitive::UInt64,
        _ => Primitive::Int64,
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

fn text_format(view: &View<'_>) -> Option<TextFormat> {
    Some(match view.format.as_deref() {
        Some("date-time") => TextFormat::DateTime,
        Some("date") => TextFormat::Date,
        Some("time") => TextFormat::Time,
        Some("duration") => TextFormat::Duration,
        Some("uuid") => TextFormat::Uuid,
        Some("ipv4") => TextFormat::Ipv4,
        Some("ipv6") => TextFormat::Ipv6,
        Some("uri" | "url") => TextFormat::Uri,
        Some("byte" | "base64") => TextFormat::Base64,
        Some("binary") => TextFormat::Binary,
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
