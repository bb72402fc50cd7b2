//! How values are written as XML.
//! See [XML Object](https://spec.openapis.org/oas/v3.1.1#xml-object).

use super::rare::Plain;

/// What the document says of a value's element or attribute.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Xml {
    /// Name of the element or attribute, if it is not the property's.
    pub name: Option<String>,
    /// URI of the name's namespace.
    pub namespace: Option<String>,
    /// Prefix of the name.
    pub prefix: Option<String>,
    /// Where the value stands.
    pub node: XmlNode,
    /// Whether a list has an element around those of its values.
    pub wrapped: bool,
    /// Of a list or a map, what the document says of the elements of its values.
    pub item: Option<Box<Xml>>,
}

impl Plain for Xml {
    const PLAIN: &'static Self = &Self {
        name: None,
        namespace: None,
        prefix: None,
        node: XmlNode::Element,
        wrapped: false,
        item: None,
    };
}

/// Where a value stands in XML.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum XmlNode {
    /// An element of its own.
    #[default]
    Element,
    /// An attribute of the element around.
    Attribute,
    /// The text of the element around.
    Text,
    /// The same, written as it is.
    CData,
}
