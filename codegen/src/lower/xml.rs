//! `xml` of a schema → an [`Xml`].

use openapiv3::AdditionalProperties;
use serde_json::Value;

use super::Lowering;
use super::schema::{SchemaRef, View};
use crate::api::{Xml, XmlNode};

/// How deep lists in lists are looked into.
const DEPTH: usize = 8;

/// What a schema says of its element, through references.
pub(super) fn lower_xml<'a>(cx: &Lowering<'a>, schema: impl Into<SchemaRef<'a>>) -> Xml {
    lower_within(cx, schema.into(), 0).unwrap_or_default()
}

fn lower_within<'a>(cx: &Lowering<'a>, schema: SchemaRef<'a>, depth: usize) -> Option<Xml> {
    let meant = meant(cx, schema)?;
    let values = match meant.view.additional {
        Some(AdditionalProperties::Schema(values)) => Some(SchemaRef::from(&**values)),
        Some(AdditionalProperties::Any(_)) | None => None,
    };
    let items = meant.view.items.map(SchemaRef::from).or(values);
    let item = items
        .filter(|_| depth < DEPTH)
        .and_then(|items| lower_within(cx, items, depth + 1).map(Box::new));
    Some(Xml {
        item,
        ..meant.said()
    })
}

/// What the element of a whole body is called: as its schema says, else as its component. So are the values of a list;
/// under a property, which has a name, they are called as that
/// ([3.2, "XML Node Names"](https://spec.openapis.org/oas/v3.2.0.html#xml-node-names)).
pub(super) fn root<'a>(cx: &Lowering<'a>, schema: impl Into<SchemaRef<'a>>) -> Xml {
    let schema = schema.into();
    let mut xml = lower_xml(cx, schema);
    let Some(meant) = meant(cx, schema) else {
        return xml;
    };
    xml.name = xml.name.or(meant.component);
    let items = meant.view.items.map(SchemaRef::from);
    if let (Some(item), Some(items)) = (&mut xml.item, items) {
        let component = || self::meant(cx, items)?.component;
        item.name = item.name.take().or_else(component);
    }
    xml
}

/// Whether a whole body can be a document with a type: an object, or a list of them.
pub(super) fn has_shape<'a>(cx: &Lowering<'a>, schema: impl Into<SchemaRef<'a>>) -> bool {
    let Some(Meant { view, .. }) = meant(cx, schema.into()) else {
        return false;
    };
    is_plain(cx, view, 0)
        || view
            .items
            .and_then(|items| meant(cx, items.into()))
            .is_some_and(|item| is_plain(cx, item.view, 0))
}

/// Whether the element of a whole body has a name.
pub(super) fn has_root<'a>(cx: &Lowering<'a>, schema: impl Into<SchemaRef<'a>>) -> bool {
    root(cx, schema).name.is_some()
}

/// Whether its values are more than one text.
pub(super) fn has_parts<'a>(cx: &Lowering<'a>, schema: impl Into<SchemaRef<'a>>) -> bool {
    meant(cx, schema.into()).is_some_and(|Meant { view, .. }| {
        matches!(view.typ, Some("object" | "array"))
            || view.is_union()
            || view.has_properties()
            || !view.all_of.is_empty()
    })
}

/// Whether it is one object with members that are known, perhaps of several parts.
fn is_plain<'a>(cx: &Lowering<'a>, view: &View<'a>, depth: usize) -> bool {
    if depth > 8 || view.is_union() || view.data.discriminator.is_some() {
        return false;
    }
    let parts: Vec<&View<'a>> = view
        .all_of
        .iter()
        .filter_map(|(_, part)| Some(meant(cx, (*part).into())?.view))
        .collect();
    let has_members = |part: &&View<'a>| is_plain(cx, part, depth + 1);
    match parts.as_slice() {
        [] => view.has_properties(),
        parts => {
            parts.iter().all(|part| !part.is_union())
                && (view.has_properties() || parts.iter().any(has_members))
        }
    }
}

/// Whether its values are objects.
pub(super) fn is_object<'a>(cx: &Lowering<'a>, schema: SchemaRef<'a>) -> bool {
    meant(cx, schema)
        .is_some_and(|Meant { view, .. }| view.typ == Some("object") || view.has_properties())
}

/// What references lead to.
struct Meant<'a> {
    /// The schema that is meant.
    view: &'a View<'a>,
    /// Its key, if it is a component.
    component: Option<String>,
    /// The first schema on the way that has nothing of its own but `xml`, beside a reference.
    beside: Option<&'a View<'a>>,
}

impl Meant<'_> {
    /// What stands beside a reference is closer than what it leads to.
    fn said(&self) -> Xml {
        own(self.beside.unwrap_or(self.view))
    }
}

fn meant<'a>(cx: &Lowering<'a>, mut schema: SchemaRef<'a>) -> Option<Meant<'a>> {
    let (mut component, mut beside) = (None, None);
    for _ in 0..=2 * cx.components.len() {
        match schema {
            SchemaRef::Item(item) => {
                let view = cx.view(item);
                // Words around a reference are no schema of their own.
                let Some(reference) = view.alias_of() else {
                    return Some(Meant {
                        view,
                        component,
                        beside,
                    });
                };
                schema = SchemaRef::Reference(reference);
                if beside.is_none() && view.extension("x-xml").is_some() {
                    beside = Some(view);
                }
            }
            SchemaRef::Reference(reference) => {
                let (name, target) = cx.index.target(reference)?;
                schema = SchemaRef::Item(target);
                component = Some(name.to_owned());
            }
        }
    }
    None
}

fn own(view: &View<'_>) -> Xml {
    let said = view.extension("x-xml");
    let text = |key| {
        let text = said?.get(key)?.as_str()?;
        (!text.is_empty()).then(|| text.to_owned())
    };
    let flag = |key| said.and_then(|xml| xml.get(key)) == Some(&Value::Bool(true));
    let node = match text("nodeType").as_deref() {
        Some("attribute") => XmlNode::Attribute,
        Some("text") => XmlNode::Text,
        Some("cdata") => XmlNode::CData,
        None if flag("attribute") => XmlNode::Attribute,
        Some(_) | None => XmlNode::Element,
    };
    Xml {
        name: text("name"),
        namespace: text("namespace"),
        prefix: text("prefix"),
        node,
        wrapped: flag("wrapped") || text("nodeType").as_deref() == Some("element"),
        item: None,
    }
}
