//! `xml` of a schema → an [`Xml`].

use serde_json::Value;

use super::schema::{SchemaRef, View};
use super::{Lowering, component_name};
use crate::api::{Xml, XmlNode};

/// What a schema says of its element, through references.
pub(super) fn lower_xml<'a>(cx: &Lowering<'a>, schema: impl Into<SchemaRef<'a>>) -> Xml {
    let schema = schema.into();
    let Some((view, _)) = view(cx, schema) else {
        return Xml::default();
    };
    // What stands beside a reference is closer than what it leads to.
    let mut xml = own(&beside(cx, schema).unwrap_or_else(|| view.clone()));
    xml.item = view.items.and_then(|items| {
        let (view, component) = self::view(cx, items.into())?;
        let own = own(&beside(cx, items.into()).unwrap_or(view));
        own.name.or(component)
    });
    xml
}

/// A schema that has nothing of its own but `xml`, beside a reference.
fn beside<'a>(cx: &Lowering<'a>, mut schema: SchemaRef<'a>) -> Option<View<'a>> {
    for _ in 0..64 {
        match schema {
            SchemaRef::Item(item) => {
                let view = View::new(item);
                let reference = view.alias_of()?;
                if view.extension("x-xml").is_some() {
                    return Some(view);
                }
                schema = SchemaRef::Reference(reference);
            }
            SchemaRef::Reference(reference) => {
                let name = component_name(reference, "schemas")?;
                schema = cx.document.components.as_ref()?.schemas.get(&name)?.into();
            }
        }
    }
    None
}

/// What the element of a whole body is called: as its schema says, else as its component.
pub(super) fn root<'a>(cx: &Lowering<'a>, schema: impl Into<SchemaRef<'a>>) -> Xml {
    let schema = schema.into();
    let component = view(cx, schema).and_then(|(_, component)| component);
    let mut xml = lower_xml(cx, schema);
    xml.name = xml.name.or(component);
    xml
}

/// Whether a whole body can be a document with a type: an object, or a list of them, whose element
/// has a name.
pub(super) fn has_root<'a>(cx: &Lowering<'a>, schema: impl Into<SchemaRef<'a>>) -> bool {
    let schema = schema.into();
    let Some((view, _)) = view(cx, schema) else {
        return false;
    };
    let has_shape = is_plain(cx, &view, 0)
        || view
            .items
            .and_then(|items| self::view(cx, items.into()))
            .is_some_and(|(item, _)| is_plain(cx, &item, 0));
    has_shape && root(cx, schema).name.is_some()
}

/// Whether it is one object with members that are known, perhaps of several parts.
fn is_plain<'a>(cx: &Lowering<'a>, view: &View<'a>, depth: usize) -> bool {
    if depth > 8 || view.is_union() || view.data.discriminator.is_some() {
        return false;
    }
    let parts: Vec<View<'a>> = view
        .all_of
        .iter()
        .filter_map(|part| Some(self::view(cx, part.into())?.0))
        .collect();
    let has_members = |part: &View<'a>| is_plain(cx, part, depth + 1);
    match parts.as_slice() {
        [] => view.properties().next().is_some(),
        parts => {
            parts.iter().all(|part| !part.is_union())
                && (view.properties().next().is_some() || parts.iter().any(has_members))
        }
    }
}

/// Whether its values are objects.
pub(super) fn is_object<'a>(cx: &Lowering<'a>, schema: SchemaRef<'a>) -> bool {
    view(cx, schema)
        .is_some_and(|(view, _)| view.typ == Some("object") || view.properties().next().is_some())
}

/// The schema that is meant, and its key if it is a component.
fn view<'a>(cx: &Lowering<'a>, mut schema: SchemaRef<'a>) -> Option<(View<'a>, Option<String>)> {
    let mut component = None;
    for _ in 0..64 {
        match schema {
            SchemaRef::Item(item) => {
                let view = View::new(item);
                // Words around a reference are no schema of their own.
                match view.alias_of() {
                    Some(reference) => schema = SchemaRef::Reference(reference),
                    None => return Some((view, component)),
                }
            }
            SchemaRef::Reference(reference) => {
                let name = component_name(reference, "schemas")?;
                schema = cx.document.components.as_ref()?.schemas.get(&name)?.into();
                component = Some(name);
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
