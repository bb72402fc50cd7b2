//! What a typed XML answer has no place for is told, row by row.

use http::{HeaderMap, StatusCode};
use runtime::json::Decode;
use runtime::response::{Reply, Sent};
use runtime::xml::Shape;
use serde_json::Value;

use super::xml_types::*;

fn reply(xml: &str) -> Reply {
    let sent = Sent::new("GET", "http://127.0.0.1/");
    let bytes = xml.to_owned().into();
    Reply::new(sent, StatusCode::OK, HeaderMap::new(), bytes, None)
}

/// What is told of a document that can be read.
fn told<T: Decode>(xml: &str, shape: &'static Shape) -> String {
    let reply = reply(xml);
    if let Err(error) = reply.xml::<T>(shape) {
        return format!("error: {error}");
    }
    let repairs = reply.repairs().iter();
    repairs
        .map(|repair| repair.to_string())
        .collect::<Vec<_>>()
        .join("; ")
}

#[test]
fn what_an_object_has_no_place_for() {
    let rows = [
        ("<node id='1'/>", ""),
        ("<node id='1'>\n  <note>a</note>\n</node>", ""),
        (
            "<node id='1'><new>a</new></node>",
            "at $.new: expected nothing, found an element",
        ),
        (
            "<node id='1'><new/></node>",
            "at $.new: expected nothing, found an element",
        ),
        // What is in it goes with it.
        (
            "<node id='1'><new a='b'>c<d>e</d></new></node>",
            "at $.new: expected nothing, found an element",
        ),
        (
            "<node id='1'><new-one/><new-one/></node>",
            "at $[\"new-one\"]: expected nothing, found an element; \
             at $[\"new-one\"]: expected nothing, found an element",
        ),
        (
            "<node id='1' new='a'/>",
            "at $.new: expected nothing, found an attribute",
        ),
        (
            "<node id='1' x:new='a' xmlns:x='urn:x'/>",
            "at $.new: expected nothing, found an attribute",
        ),
        (
            "<node id='1'>a</node>",
            "at $: expected nothing, found a text",
        ),
        (
            "<node id='1'><![CDATA[a]]></node>",
            "at $: expected nothing, found a text",
        ),
        (
            "<node id='1'>&#97;</node>",
            "at $: expected nothing, found a text",
        ),
        (
            "<node id='1'><note>a</note><note>b</note></node>",
            "at $.note: expected one value, found several",
        ),
        (
            "<node id='1' x:id='2' xmlns:x='urn:x'/>",
            "at $.id: expected one value, found several",
        ),
        (
            "<node id='1'><flag>true</flag><flag>false</flag><flag/></node>",
            "at $.flag: expected one value, found several; \
             at $.flag: expected one value, found several",
        ),
        // An element where an attribute is described, and the other way round.
        (
            "<node id='1'><share>1</share></node>",
            "at $.share: expected nothing, found an element",
        ),
        (
            "<node id='1' flag='true'/>",
            "at $.flag: expected nothing, found an attribute",
        ),
    ];
    for (xml, expected) in rows {
        assert_eq!(told::<Node>(xml, &NODE), expected, "{xml}");
    }
}

#[test]
fn what_texts_lists_and_maps_have_no_place_for() {
    let rows = [
        (
            "<node id='1'><note a='b'>c</note></node>",
            "at $.note.a: expected nothing, found an attribute",
        ),
        (
            "<node id='1'><note>a<b>c</b>d</note></node>",
            "at $.note.b: expected nothing, found an element",
        ),
        (
            "<node id='1'><flag a='b'>true</flag></node>",
            "at $.flag.a: expected nothing, found an attribute",
        ),
        (
            "<node id='1'><children>a<other/><child id='2'/></children></node>",
            "at $.children: expected nothing, found a text; \
             at $.children.other: expected nothing, found an element",
        ),
        (
            "<node id='1'><children a='b'/></node>",
            "at $.children.a: expected nothing, found an attribute",
        ),
        (
            "<node id='1'><children><child id='2'/><child id='3'><new/></child></children></node>",
            "at $.children[1].new: expected nothing, found an element",
        ),
        (
            "<node id='1'><tag>a</tag><tag new='b'>c<d/></tag></node>",
            "at $.tags[1].new: expected nothing, found an attribute; \
             at $.tags[1].d: expected nothing, found an element",
        ),
        (
            "<node id='1'><parent id='2'><parent id='3' new='a'/></parent></node>",
            "at $.parent.parent.new: expected nothing, found an attribute",
        ),
        (
            "<node id='1'><counts><a>1</a><a>2</a></counts></node>",
            "at $.counts.a: expected one value, found several",
        ),
        (
            "<node id='1'><counts b='1'>c<a>1</a></counts></node>",
            "at $.counts.b: expected nothing, found an attribute; \
             at $.counts: expected nothing, found a text",
        ),
    ];
    for (xml, expected) in rows {
        assert_eq!(told::<Node>(xml, &NODE), expected, "{xml}");
    }
}

#[test]
fn what_is_nil_has_nothing_in_it() {
    const XSI: &str = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";
    let rows = [
        ("<note i:nil='true'/>", ""),
        ("<note i:type='string'>a</note>", ""),
        (
            "<note i:nil='true'>a</note>",
            "at $.note: expected nothing, found a text",
        ),
        (
            "<note i:nil='1' a='b'><c/></note>",
            "at $.note.a: expected nothing, found an attribute; \
             at $.note.c: expected nothing, found an element",
        ),
    ];
    for (inside, expected) in rows {
        let xml = format!("<node id='1' {XSI} i:schemaLocation='a b'>{inside}</node>");
        assert_eq!(told::<Node>(&xml, &NODE), expected, "{xml}");
    }
}

#[test]
fn what_a_value_of_any_kind_has_no_place_for() {
    let rows = [
        ("<a>b</a>", ""),
        ("<a b='c'><d/></a>", ""),
        ("<a><b/><b/></a>", ""),
        (
            "<a b='c'>d</a>",
            "at $.b: expected nothing, found an attribute",
        ),
        ("<a><b/>c</a>", "at $: expected nothing, found a text"),
        (
            "<a><b><c/>d</b></a>",
            "at $.b: expected nothing, found a text",
        ),
    ];
    for (xml, expected) in rows {
        assert_eq!(told::<Value>(xml, &ANY), expected, "{xml}");
    }
}

/// A flood of them is told as one of repairs is.
#[test]
fn the_first_hundred_are_told() {
    let xml = format!("<node id='1'>{}</node>", "<new/>".repeat(1000));
    let reply = reply(&xml);
    reply.xml::<Node>(&NODE).unwrap();
    assert_eq!(reply.repairs().len(), 100);
}
