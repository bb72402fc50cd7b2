//! `type` and `format` → a type of the language.

use super::View;
use crate::api::Primitive;

/// `None` where the schema says nothing of the type: any JSON value. An unknown format is its base
/// type.
pub(super) fn lower_primitive(view: &View<'_>) -> Option<Primitive> {
    let format = view.format.as_deref();
    Some(match view.typ? {
        "string" => Primitive::String,
        "boolean" => Primitive::Boolean,
        "integer" => match format {
            Some("int8" | "int16" | "int32" | "uint8" | "uint16") => Primitive::Int32,
            Some("uint32") => Primitive::UInt32,
            Some("uint64" | "uint") => Primitive::UInt64,
            _ => Primitive::Int64,
        },
        "number" => match format {
            Some("float") => Primitive::Float,
            _ => Primitive::Double,
        },
        _ => return None,
    })
}
