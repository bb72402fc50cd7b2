//! The extensions by which other tools say what something is called in code, in the order in which they count.

use super::grammar::{Kind, Part};

/// Of an operation, a parameter, a schema, or the schema of a property.
pub const OVERRIDE: &str = "x-speakeasy-name-override";

/// The method of an operation.
pub const OPERATION: &[&str] = &[OVERRIDE, "x-fern-sdk-method-name"];

/// A parameter.
pub const PARAMETER: &[&str] = &[OVERRIDE, "x-fern-parameter-name", "x-ms-client-name"];

/// The type of a schema.
pub const TYPE: &[&str] = &[OVERRIDE, "x-fern-type-name", "x-ms-client-name"];

/// The type of a property, which has a name of its own.
pub const INLINE_TYPE: &[&str] = &[OVERRIDE, "x-fern-type-name"];

/// A property, beside the name of its type. In Swagger 2.0 parameters of a form become properties.
pub const PROPERTY: &[&str] = &[
    "x-fern-property-name",
    "x-fern-parameter-name",
    "x-ms-client-name",
];

/// All that are read of an object of this kind, each once.
pub(crate) fn read(kind: Kind) -> Vec<&'static str> {
    let lists: &[&[&str]] = match kind {
        Kind::Operation | Kind::Swagger(Part::Operation) => &[OPERATION],
        Kind::Parameter => &[PARAMETER],
        // It is a parameter with the words of a schema.
        Kind::Swagger(Part::Parameter) => &[PARAMETER, TYPE, PROPERTY],
        Kind::Schema => &[TYPE, PROPERTY],
        _ => &[],
    };
    let mut all: Vec<&str> = Vec::new();
    for name in lists.iter().copied().flatten() {
        if !all.contains(name) {
            all.push(name);
        }
    }
    all
}
