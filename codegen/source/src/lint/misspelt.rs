//! Names of extensions that are nearly those that the generator reads. Nobody would notice: what any other name says is
//! passed over, as the standard wants it.

use serde_json::{Map, Value};

use super::Linter;
use crate::grammar::{Kind, Part, shape, slips_between};
use crate::place::Place;
use crate::version::Dialect;

/// What an extension holds. A name that is near to one, and holds something else, is somebody else's.
#[derive(Clone, Copy)]
enum Holds {
    Flag,
    Text,
    Object,
    List,
    /// A list, or a table.
    Several,
    Any,
}

use Holds::{Any, Flag, List, Object, Several, Text};

type Known = (&'static str, Holds);

/// Of a description and of an operation.
const CALLS: &[Known] = &[
    ("x-fern-pagination", Any),
    ("x-fern-retries", Object),
    ("x-idempotency-key", Any),
    ("x-speakeasy-retries", Object),
];

const ROOT: &[Known] = &[("x-fern-idempotency-headers", List), ("x-webhooks", Object)];

const OPERATION: &[Known] = &[
    ("x-fern-idempotent", Flag),
    ("x-fern-sdk-group-name", Any),
    ("x-ms-pageable", Object),
    ("x-nested-lists", Text),
    ("x-pages", Object),
    ("x-speakeasy-group", Text),
    ("x-speakeasy-pagination", Object),
];

const FORM: &[Known] = &[("x-nested-lists", Text)];

const SCHEMA: &[Known] = &[
    ("x-discriminator-value", Text),
    ("x-enum-descriptions", Several),
    ("x-enum-names", Several),
    ("x-enum-varnames", Several),
    ("x-enumDescriptions", Several),
    ("x-enumNames", Several),
    ("x-kubernetes-int-or-string", Flag),
    ("x-lenient", Flag),
    ("x-ms-discriminator-value", Text),
    ("x-ms-enum", Object),
    ("x-sensitive", Flag),
];

const SWAGGER_ROOT: &[Known] = &[("x-servers", List)];

const SWAGGER_SCHEMA: &[Known] = &[
    ("x-anyOf", List),
    ("x-deprecated", Flag),
    ("x-isnullable", Flag),
    ("x-nullable", Flag),
    ("x-oneOf", List),
    ("x-write-only", Flag),
    ("x-writeOnly", Flag),
];

/// The extensions of this generator alone, with where they are read: elsewhere nobody would know what they say.
const OWN: &[(&str, &str)] = &[
    (
        "x-idempotency-key",
        "of an operation, and of the description",
    ),
    ("x-lenient", "of the schema of a property"),
    (
        "x-nested-lists",
        "of a parameter, an encoding or an operation",
    ),
    ("x-pages", "of an operation"),
];

/// Names that are near to a known one, and another thing to the tools that read them.
const OTHERS: &[&str] = &["x-speakeasy-type-override"];

/// The tables of what is read of an object beside what it is called.
fn read(kind: Kind, dialect: Dialect) -> Vec<&'static [Known]> {
    let is_swagger = dialect == Dialect::V2_0;
    match kind {
        Kind::Api => vec![CALLS, ROOT],
        Kind::Swagger(Part::Root) => vec![CALLS, SWAGGER_ROOT],
        Kind::Operation | Kind::Swagger(Part::Operation) => vec![CALLS, OPERATION],
        Kind::Parameter | Kind::Encoding => vec![FORM],
        Kind::Swagger(Part::Parameter) => vec![FORM, SCHEMA, SWAGGER_SCHEMA],
        Kind::Swagger(Part::Header) => vec![SCHEMA, SWAGGER_SCHEMA],
        Kind::Schema if is_swagger => vec![SCHEMA, SWAGGER_SCHEMA],
        Kind::Schema => vec![SCHEMA],
        _ => Vec::new(),
    }
}

/// Tells of each name once.
pub(super) fn names(
    linter: &mut Linter<'_>,
    kind: Kind,
    map: &Map<String, Value>,
    place: &Place<'_>,
) {
    let written = || map.iter().filter(|(key, _)| key.starts_with("x-"));
    if written().next().is_none() {
        return;
    }
    let tables = read(kind, linter.dialect);
    let said = crate::names::read(kind);
    let known = || {
        let listed = tables.iter().copied().flatten().copied();
        listed.chain(said.iter().map(|name| (*name, Text)))
    };
    for (key, value) in written() {
        if known().any(|(name, _)| name == key) || OTHERS.contains(&key.as_str()) {
            continue;
        }
        if let Some((_, places)) = OWN.iter().find(|(name, _)| name == key) {
            let noun = shape(kind).name();
            let text = format!("`{key}` is read {places}, and this is a {noun}; it is passed over");
            let help = format!("move `{key}` to where it is read");
            linter.warn_key("unread-extension", &place.key(key), text, help);
            continue;
        }
        let Some(meant) = meant(key, value, known()) else {
            continue;
        };
        // With both, the other one is another thing.
        if map.contains_key(meant) || !linter.misspelt.insert(key.clone()) {
            continue;
        }
        let text =
            format!("`{key}` is no extension that the generator reads, so it is passed over");
        let help = format!("did you mean `{meant}`?");
        linter.warn_key("misspelt-extension", &place.key(key), text, help);
    }
}

/// The known name that a name was to be.
fn meant(key: &str, value: &Value, known: impl Iterator<Item = Known>) -> Option<&'static str> {
    let written = folded(key);
    let near = known.filter_map(|(name, holds)| {
        let meant = folded(name);
        let allowed = match meant.len() {
            ..7 => 0,
            7..10 => 1,
            10..15 => 2,
            15.. => 3,
        };
        // Most documents with extensions have many, and none of them is near.
        if meant.len().abs_diff(written.len()) > allowed || !holds.fits(value) {
            return None;
        }
        let slips = slips_between(&written, &meant);
        (slips <= allowed).then(|| (slips, slips_between(key, name), name))
    });
    near.min().map(|(_, _, name)| name)
}

/// A name without what only tells its words apart.
fn folded(name: &str) -> String {
    let name = name.get(2..).unwrap_or_default();
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

impl Holds {
    fn fits(self, value: &Value) -> bool {
        match self {
            Self::Flag => value.is_boolean(),
            Self::Text => value.is_string(),
            Self::Object => value.is_object(),
            Self::List => value.is_array(),
            Self::Several => value.is_array() || value.is_object(),
            Self::Any => true,
        }
    }
}
