//! Types with the shapes that the generator writes for them, for the tests beside this file.

use std::collections::BTreeMap;

use runtime::xml::{self, Member, Name, Shape};
use serde_json::Value;

use super::objects::object;

object! {
    /// `Person` of the standard.
    #[derive(Debug, PartialEq)]
    pub(crate) struct Person {
        id: Option<i32> = optional "id",
        name: Option<String> = optional "name",
    }
}

pub(crate) static PERSON: Shape = Shape::object(&[
    Member::attribute("id", Name::new("id"), &xml::NUMBER),
    Member::element(
        "name",
        Name::new("name")
            .prefix("sample")
            .namespace("http://example.com/schema/sample"),
        &xml::TEXT,
    ),
])
.root(Name::new("Person"));

object! {
    /// The lists of the standard's examples.
    #[derive(Debug, PartialEq)]
    pub(crate) struct Zoo {
        animals: Option<Vec<String>> = optional "animals",
    }
}

pub(crate) const ZOO: Name = Name::new("Zoo");
const ANIMALS: Name = Name::new("animals");
const ANIMAL: Name = Name::new("animal");
const ALIENS: Name = Name::new("aliens");

/// No hints.
pub(crate) static PLAIN: Shape =
    Shape::object(&[Member::items("animals", ANIMALS, &xml::TEXT)]).root(ZOO);
/// `items.xml.name`; a name of the list itself has no effect as long as it is not wrapped.
pub(crate) static ITEM_NAMED: Shape =
    Shape::object(&[Member::items("animals", ANIMAL, &xml::TEXT)]).root(ZOO);
/// `wrapped` without names.
pub(crate) static WRAPPED: Shape = Shape::object(&[Member::element(
    "animals",
    ANIMALS,
    &Shape::list(ANIMALS, &xml::TEXT),
)])
.root(ZOO);
/// `wrapped` and `items.xml.name`.
pub(crate) static WRAPPED_ITEM_NAMED: Shape = Shape::object(&[Member::element(
    "animals",
    ANIMALS,
    &Shape::list(ANIMAL, &xml::TEXT),
)])
.root(ZOO);
/// `wrapped` and both names.
pub(crate) static WRAPPED_NAMED: Shape = Shape::object(&[Member::element(
    "animals",
    ALIENS,
    &Shape::list(ANIMAL, &xml::TEXT),
)])
.root(ZOO);
/// `wrapped` and a name of the list.
pub(crate) static WRAPPED_OUTSIDE_NAMED: Shape = Shape::object(&[Member::element(
    "animals",
    ALIENS,
    &Shape::list(ALIENS, &xml::TEXT),
)])
.root(ZOO);

object! {
    /// Every place, and itself inside.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Node {
        id: u64 = required "id",
        share: Option<f64> = optional "share",
        sizes: Option<Vec<i32>> = optional "sizes",
        flag: Option<bool> = optional "flag",
        note: Option<String> = required "note",
        tags: Vec<Tag> = required "tags",
        parent: Option<Box<Node>> = optional "parent",
        children: Option<Vec<Node>> = optional "children",
        any: Option<Value> = optional "any",
        counts: Option<BTreeMap<String, i64>> = optional "counts",
    }
}

pub(crate) static NODE: Shape = Shape::object(&[
    Member::attribute("id", Name::new("id"), &xml::NUMBER),
    Member::attribute("share", Name::new("share"), &xml::NUMBER),
    Member::attribute("sizes", Name::new("sizes"), &NODE_SIZES),
    Member::element("flag", Name::new("flag"), &xml::BOOLEAN),
    Member::element("note", Name::new("note"), &xml::TEXT),
    Member::items("tags", Name::new("tag"), &TAG).required(),
    Member::element("parent", Name::new("parent"), &NODE),
    Member::element("children", Name::new("children"), &NODE_CHILDREN),
    Member::element("any", Name::new("any"), &xml::ANY),
    Member::element("counts", Name::new("counts"), &NODE_COUNTS),
])
.root(Name::new("node"));
static NODE_SIZES: Shape = Shape::list(Name::new("size"), &xml::NUMBER);
static NODE_CHILDREN: Shape = Shape::list(Name::new("child"), &NODE);
static NODE_COUNTS: Shape = Shape::object(&[]).others(&xml::NUMBER);

object! {
    /// Text with an attribute.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Tag {
        lang: Option<String> = optional "lang",
        value: String = required "value",
    }
}

pub(crate) static TAG: Shape = Shape::object(&[
    Member::attribute(
        "lang",
        Name::new("lang").prefix("x").namespace("urn:lang"),
        &xml::TEXT,
    ),
    Member::text("value", &xml::TEXT),
])
.root(Name::new("tag").namespace("urn:tags"));

object! {
    /// One name in two namespaces, and a text as CDATA.
    #[derive(Debug, PartialEq)]
    pub(crate) struct Twins {
        left: i64 = required "left",
        right: i64 = required "right",
        text: Option<String> = optional "text",
    }
}

pub(crate) static TWINS: Shape = Shape::object(&[
    Member::element(
        "left",
        Name::new("n").prefix("l").namespace("urn:left"),
        &xml::NUMBER,
    ),
    Member::element(
        "right",
        Name::new("n").prefix("r").namespace("urn:right"),
        &xml::NUMBER,
    ),
    Member::cdata("text", &xml::TEXT),
])
.root(Name::new("twins").prefix("l").namespace("urn:left"));

pub(crate) static NUMBERS: Shape =
    Shape::list(Name::new("n"), &xml::NUMBER).root(Name::new("numbers"));
pub(crate) static NUMBER: Shape = Shape::number().root(Name::new("n"));
pub(crate) static TEXT: Shape = Shape::text().root(Name::new("t"));
pub(crate) static BOOLEAN: Shape = Shape::boolean().root(Name::new("b"));
pub(crate) static ANY: Shape = Shape::any().root(Name::new("a"));
