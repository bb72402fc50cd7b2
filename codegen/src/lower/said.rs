//! Names that extensions give things in code.

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::Said;

/// Extensions that name the method of an operation.
pub(super) const METHOD_NAMES: &[&str] = &["x-speakeasy-name-override", "x-fern-sdk-method-name"];

/// Extensions that name a parameter.
pub(super) const PARAMETER_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-parameter-name",
    "x-ms-client-name",
];

/// Extensions that name a schema.
pub(super) const TYPE_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-type-name",
    "x-ms-client-name",
];

/// Extensions that name the type of a property, which has a name of its own.
pub(super) const INLINE_NAMES: &[&str] = &["x-speakeasy-name-override", "x-fern-type-name"];

/// Extensions that name a property. A form of Swagger 2.0 has parameters that become properties.
pub(super) const PROPERTY_NAMES: &[&str] = &[
    "x-fern-property-name",
    "x-fern-parameter-name",
    "x-ms-client-name",
];

/// The same for a property of a type that needs no name, and so leaves it to the property.
pub(super) const PLAIN_PROPERTY_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-property-name",
    "x-fern-parameter-name",
    "x-ms-client-name",
];

/// The first of these that says a name.
pub(super) fn said(extensions: &IndexMap<String, Value>, keys: &[&'static str]) -> Option<Said> {
    keys.iter().find_map(|key| {
        let name = extensions.get(*key)?.as_str()?;
        let name = (!name.trim().is_empty()).then(|| name.to_owned())?;
        Some(Said { key, name })
    })
}
