//! One way to read a schema, whichever of `openapiv3`'s variants holds it.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};
use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, ReferenceOr, Schema, SchemaData, SchemaKind,
    StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::null::AsPart;
use super::properties::Boxed;
use super::{Shape, all_of};

/// A member of an `allOf`, with its number in the list.
pub(in crate::lower) type Part<'a> = (usize, &'a ReferenceOr<Schema>);

/// How values of a schema's type are limited.
#[derive(Clone, Copy, Default, PartialEq)]
pub(in crate::lower) struct Limits<'a> {
    pub(in crate::lower) pattern: Option<&'a str>,
    pub(in crate::lower) multiple_of: Option<f64>,
    pub(in crate::lower) minimum: Option<f64>,
    pub(in crate::lower) maximum: Option<f64>,
    pub(in crate::lower) exclusive_minimum: bool,
    pub(in crate::lower) exclusive_maximum: bool,
    pub(in crate::lower) min_length: Option<usize>,
    pub(in crate::lower) max_length: Option<usize>,
    pub(in crate::lower) min_items: Option<usize>,
    pub(in crate::lower) max_items: Option<usize>,
    pub(in crate::lower) unique_items: bool,
}

/// The keywords of a schema, and what it was found to be: a schema has one view, and is classified once.
pub(in crate::lower) struct View<'a> {
    /// What it becomes, once that is asked for.
    pub(super) shape: OnceCell<Shape>,
    /// Whether JSON's `null` is a value of it.
    pub(super) takes_null: OnceCell<bool>,
    /// What it is among others, once that is asked for: most schemas have nothing to do with others.
    kin: OnceCell<Box<Kin<'a>>>,
    /// Where it stands in memory: what it is known by.
    pub(super) address: usize,
    pub(in crate::lower) data: &'a SchemaData,
    pub(in crate::lower) typ: Option<&'a str>,
    pub(in crate::lower) format: Option<&'a str>,
    limits: Option<Box<Limits<'a>>>,
    /// The properties that are of the document type.
    pub(super) typed: Option<&'a IndexMap<String, Boxed>>,
    /// The others, once somebody asked what they are.
    pub(super) read: OnceCell<Option<&'a IndexMap<String, Boxed>>>,
    pub(in crate::lower) required: &'a [String],
    pub(in crate::lower) additional: Option<&'a AdditionalProperties>,
    pub(in crate::lower) items: Option<&'a Boxed>,
    pub(in crate::lower) enumeration: Vec<Value>,
    pub(in crate::lower) one_of: &'a [ReferenceOr<Schema>],
    pub(in crate::lower) any_of: &'a [ReferenceOr<Schema>],
    /// The members of `allOf`, without those that lead back to the schema.
    pub(in crate::lower) all_of: Vec<Part<'a>>,
    /// Whether all that the schemas of its union say is which properties are required: they describe no type of
    /// their own.
    only_constrained: bool,
}

/// What a schema is among those that it is made of, that it lists, and that are made of it.
#[derive(Default)]
pub(super) struct Kin<'a> {
    /// The one member of its `allOf` that it stands for.
    pub(super) sole: OnceCell<Option<Part<'a>>>,
    /// The member of its `allOf` that is one of several schemas.
    pub(super) within: OnceCell<Option<all_of::Within<'a>>>,
    /// What it says of null as a part of an `allOf`.
    pub(super) as_part: OnceCell<AsPart>,
    /// The discriminator of what it is made of.
    pub(super) inherited: OnceCell<Option<&'a Discriminator>>,
    /// The component that it is another name of by its `allOf`.
    pub(super) behind: OnceCell<Option<&'a str>>,
    /// The addresses of those that it lists as their base.
    pub(super) listed: OnceCell<BTreeSet<usize>>,
    /// The components that it stands for as their base.
    pub(super) subtypes: OnceCell<IndexSet<&'a str>>,
    /// Whether the schemas that it is one of list values, all of them.
    pub(super) is_values: OnceCell<bool>,
    /// Whether one of the schemas that it lists is made of it.
    pub(super) is_base: OnceCell<bool>,
}

impl<'a> View<'a> {
    /// `endless` has the addresses of those members of an `allOf` that lead back to where they stand.
    pub(super) fn new(schema: &'a Schema, endless: &BTreeSet<usize>) -> Self {
        let mut view = Self::empty(schema);
        match &schema.schema_kind {
            SchemaKind::Type(of_type) => view.read_type(of_type),
            SchemaKind::OneOf { one_of } => view.one_of = one_of,
            SchemaKind::AnyOf { any_of } => view.any_of = any_of,
            SchemaKind::AllOf { all_of } => view.all_of = parts(all_of, endless),
            SchemaKind::Not { .. } => {}
            SchemaKind::Any(any) => view.read_any(any, endless),
        }
        if let Some(values) = view.extension("x-enum").and_then(Value::as_array) {
            view.enumeration.clone_from(values);
        }
        if view.typ.is_none() && view.extension("x-prefix-items").is_some() {
            view.typ = Some("array");
        }
        if view.typ.is_none() && view.has_patterns() {
            view.typ = Some("object");
        }
        view.only_constrained = view.only_constrain(view.listed().1);
        view
    }

    /// The keyword that lists the schemas of a union, and those; none where all that they say is which
    /// properties are required, as they describe no type of their own.
    pub(in crate::lower) fn members(&self) -> (&'static str, &'a [ReferenceOr<Schema>]) {
        let (keyword, listed) = self.listed();
        (keyword, if self.only_constrained { &[] } else { listed })
    }

    fn listed(&self) -> (&'static str, &'a [ReferenceOr<Schema>]) {
        if self.one_of.is_empty() {
            ("anyOf", self.any_of)
        } else {
            ("oneOf", self.one_of)
        }
    }

    /// What it is among others.
    pub(super) fn kin(&self) -> &Kin<'a> {
        self.kin.get_or_init(Box::default)
    }

    /// How its values are limited.
    pub(in crate::lower) fn limits(&self) -> Limits<'a> {
        self.limits.as_deref().copied().unwrap_or_default()
    }

    fn limit(&mut self, limits: Limits<'a>) {
        self.limits = (limits != Limits::default()).then(|| Box::new(limits));
    }

    /// The second list of alternatives of a schema that has both, `anyOf`: values are one of these, too.
    pub(super) fn also_one_of(&self) -> Option<&'a [ReferenceOr<Schema>]> {
        let has_both = !self.one_of.is_empty() && !self.members().1.is_empty();
        let says_nothing = self.only_constrain(self.any_of);
        (has_both && !says_nothing).then_some(self.any_of)
    }

    /// Whether alternatives describe no types of their own: which members must be there, or formats and
    /// bounds of what has a type beside them.
    fn only_constrain(&self, listed: &[ReferenceOr<Schema>]) -> bool {
        let narrows = |typ| listed.iter().all(|member| only_narrows(typ, member));
        listed.iter().all(only_constrains) || self.typ.is_some_and(narrows)
    }

    fn empty(schema: &'a Schema) -> Self {
        Self {
            shape: OnceCell::new(),
            takes_null: OnceCell::new(),
            kin: OnceCell::new(),
            address: address(schema),
            data: &schema.schema_data,
            typ: None,
            format: None,
            limits: None,
            typed: None,
            read: OnceCell::new(),
            required: &[],
            additional: None,
            items: None,
            enumeration: Vec::new(),
            one_of: &[],
            any_of: &[],
            all_of: Vec::new(),
            only_constrained: false,
        }
    }

    fn read_type(&mut self, of_type: &'a Type) {
        match of_type {
            Type::String(string) => {
                self.typ = Some("string");
                self.format = format(&string.format, string_format);
                self.limit(Limits {
                    pattern: string.pattern.as_deref(),
                    min_length: string.min_length,
                    max_length: string.max_length,
                    ..Limits::default()
                });
                self.enumeration = values(&string.enumeration);
            }
            Type::Number(number) => {
                self.typ = Some("number");
                self.format = format(&number.format, |known| match known {
                    openapiv3::NumberFormat::Float => "float",
                    openapiv3::NumberFormat::Double => "double",
                });
                self.limit(Limits {
                    multiple_of: number.multiple_of,
                    minimum: number.minimum,
                    maximum: number.maximum,
                    exclusive_minimum: number.exclusive_minimum,
                    exclusive_maximum: number.exclusive_maximum,
                    ..Limits::default()
                });
                self.enumeration = values(&number.enumeration);
            }
            Type::Integer(integer) => {
                self.typ = Some("integer");
                self.format = format(&integer.format, |known| match known {
                    openapiv3::IntegerFormat::Int32 => "int32",
                    openapiv3::IntegerFormat::Int64 => "int64",
                });
                // Bounds are for the docs only: what a float cannot hold exactly is rounded there.
                #[allow(clippy::cast_precision_loss)]
                let float = |number: i64| number as f64;
                self.limit(Limits {
                    multiple_of: integer.multiple_of.map(float),
                    minimum: integer.minimum.map(float),
                    maximum: integer.maximum.map(float),
                    exclusive_minimum: integer.exclusive_minimum,
                    exclusive_maximum: integer.exclusive_maximum,
                    ..Limits::default()
                });
                self.enumeration = values(&integer.enumeration);
            }
            Type::Boolean(boolean) => {
                self.typ = Some("boolean");
                self.enumeration = values(&boolean.enumeration);
            }
            Type::Object(object) => {
                self.typ = Some("object");
                self.typed = Some(&object.properties);
                self.required = &object.required;
                self.additional = object.additional_properties.as_ref();
            }
            Type::Array(array) => {
                self.typ = Some("array");
                self.items = array.items.as_ref();
                self.limit(Limits {
                    min_items: array.min_items,
                    max_items: array.max_items,
                    unique_items: array.unique_items,
                    ..Limits::default()
                });
            }
        }
    }

    fn read_any(&mut self, any: &'a AnySchema, endless: &BTreeSet<usize>) {
        self.typed = Some(&any.properties);
        let implied = || implied_type(any, self.has_properties());
        self.typ = any.typ.as_deref().or_else(implied);
        self.format = any.format.as_deref();
        self.limit(Limits {
            pattern: any.pattern.as_deref(),
            multiple_of: any.multiple_of,
            minimum: any.minimum,
            maximum: any.maximum,
            exclusive_minimum: any.exclusive_minimum == Some(true),
            exclusive_maximum: any.exclusive_maximum == Some(true),
            min_length: any.min_length,
            max_length: any.max_length,
            min_items: any.min_items,
            max_items: any.max_items,
            unique_items: any.unique_items == Some(true),
        });
        self.required = &any.required;
        self.additional = any.additional_properties.as_ref();
        self.items = any.items.as_ref();
        self.enumeration.clone_from(&any.enumeration);
        self.one_of = &any.one_of;
        self.any_of = &any.any_of;
        self.all_of = parts(&any.all_of, endless);
    }

    /// Whether JSON's `null` is a value of it.
    pub(in crate::lower) fn nullable(&self) -> bool {
        self.data.nullable || self.enumeration.iter().any(Value::is_null)
    }

    /// An extension of the schema.
    pub(in crate::lower) fn extension(&self, key: &str) -> Option<&'a Value> {
        self.data.extensions.get(key)
    }

    /// Whether `null` is its only value.
    pub(in crate::lower) fn is_null(&self) -> bool {
        self.extension("x-null") == Some(&Value::Bool(true))
    }

    /// Whether it says nothing of what its values look like.
    pub(in crate::lower) fn is_silent(&self) -> bool {
        self.typ.is_none()
            && !self.has_properties()
            && self.required.is_empty()
            && self.additional.is_none()
            && self.items.is_none()
            && self.enumeration.is_empty()
            && self.all_of.is_empty()
            && !self.is_union()
    }

    /// Whether it says of its values what type they have, and nothing else.
    pub(in crate::lower) fn says_type_only(&self) -> bool {
        self.typ.is_some()
            && self.format.is_none()
            && !self.has_properties()
            && self.required.is_empty()
            && matches!(
                self.additional,
                None | Some(AdditionalProperties::Any(true))
            )
            && self.items.is_none()
            && self.enumeration.is_empty()
            && self.all_of.is_empty()
            && !self.is_union()
            && !self.has_patterns()
            && self.extension("x-prefix-items").is_none()
    }

    /// Whether its values are JSON objects.
    pub(in crate::lower) fn is_object(&self) -> bool {
        self.typ == Some("object")
    }

    /// Whether it is one of several schemas.
    pub(in crate::lower) fn is_union(&self) -> bool {
        !self.one_of.is_empty() || !self.any_of.is_empty()
    }

    /// Whether members that are no property are forbidden.
    pub(in crate::lower) fn denies_additional(&self) -> bool {
        matches!(self.additional, Some(AdditionalProperties::Any(false)))
    }

    /// Whether names of members are described by patterns.
    pub(in crate::lower) fn has_patterns(&self) -> bool {
        self.extension("x-pattern-properties").is_some()
    }

    /// Whether one of the patterns takes every name.
    pub(in crate::lower) fn has_every_pattern(&self) -> bool {
        let patterns = self.extension("x-pattern-properties");
        let mut patterns = patterns.and_then(Value::as_object).into_iter().flatten();
        patterns.any(|(pattern, _)| {
            matches!(
                pattern.as_str(),
                "" | ".*" | ".+" | "^.*$" | "^.+$" | "^.*" | "^.+" | "^"
            )
        })
    }

    /// The reference in `allOf: [{ $ref }]` with nothing beside it that changes the type: the way
    /// in which documents give a reference words of its own.
    pub(in crate::lower) fn alias_of(&self) -> Option<&'a str> {
        let [(_, ReferenceOr::Reference { reference })] = self.all_of.as_slice() else {
            return None;
        };
        let plain = !self.has_properties()
            && self.required.is_empty()
            && self.additional.is_none()
            && self.items.is_none()
            && self.enumeration.is_empty()
            && self.data.discriminator.is_none()
            && !self.is_union();
        plain.then_some(reference.as_str())
    }
}

/// What something of the document is known by: it stands still while the document is lowered.
pub(in crate::lower) fn address<T>(item: &T) -> usize {
    std::ptr::from_ref(item).addr()
}

fn parts<'a>(listed: &'a [ReferenceOr<Schema>], endless: &BTreeSet<usize>) -> Vec<Part<'a>> {
    let listed = listed.iter().enumerate();
    listed
        .filter(|(_, member)| !endless.contains(&address(*member)))
        .collect()
}

/// Whether a member of a union says no more than which properties are required.
fn only_constrains(member: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = member else {
        return false;
    };
    let view = View::new(schema, &BTreeSet::new());
    let says_type = view.typ.is_some()
        || view.has_properties()
        || !view.all_of.is_empty()
        || !view.enumeration.is_empty()
        || view.is_union();
    !says_type && !view.required.is_empty()
}

/// Whether a member of a union says less than a type of its own: bounds, a pattern, a format of the type
/// that stands beside the union.
fn only_narrows(typ: &str, member: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = member else {
        return false;
    };
    let view = View::new(schema, &BTreeSet::new());
    let is_bare = match view.typ {
        None => view.is_silent(),
        Some(own) => own == typ && view.says_type_only(),
    };
    is_bare && !view.nullable() && !view.is_null()
}

/// The type that the keywords imply where `type` is left out.
fn implied_type(any: &AnySchema, has_properties: bool) -> Option<&'static str> {
    if has_properties || any.additional_properties.is_some() {
        return Some("object");
    }
    if any.items.is_some() {
        return Some("array");
    }
    let all_strings = !any.enumeration.is_empty()
        && any
            .enumeration
            .iter()
            .all(|value| value.is_string() || value.is_null());
    let is_text = any.pattern.is_some() || any.min_length.is_some() || any.max_length.is_some();
    (all_strings || is_text).then_some("string")
}

fn values<T: Clone + Into<Value>>(enumeration: &[Option<T>]) -> Vec<Value> {
    let value = |value: &Option<T>| value.clone().map_or(Value::Null, Into::into);
    enumeration.iter().map(value).collect()
}

fn format<T>(
    format: &VariantOrUnknownOrEmpty<T>,
    name: impl Fn(&T) -> &'static str,
) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(name(known)),
        VariantOrUnknownOrEmpty::Unknown(other) => Some(other),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn string_format(known: &StringFormat) -> &'static str {
    match known {
        StringFormat::Date => "date",
        StringFormat::DateTime => "date-time",
        StringFormat::Password => "password",
        StringFormat::Byte => "byte",
        StringFormat::Binary => "binary",
    }
}
