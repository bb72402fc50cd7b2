//! XML bodies, byte by byte: the standard's examples, every place of a member, and what is no XML.

use std::collections::BTreeMap;
use std::fmt::Debug;

use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;
use runtime::binary::Binary;
use runtime::json::{Decode, Encode};
use runtime::repair::Repair;
use runtime::request::Request;
use runtime::response::{Reply, Sent};
use runtime::xml::Shape;
use serde_json::{Value, json};

use super::api::POST_THING;
use super::xml_types::*;

fn try_write<T: Encode + ?Sized>(value: &T, shape: &'static Shape) -> Result<String, String> {
    let mut request = Request::new(&POST_THING);
    request.xml("application/xml", value, shape);
    if let Some(refused) = request.refused() {
        assert_eq!(refused.argument(), "body");
        return Err(refused.reason().to_owned());
    }
    let (content_type, body) = request.content().unwrap();
    assert_eq!(content_type, "application/xml");
    Ok(String::from_utf8(body.as_bytes().unwrap().to_vec()).unwrap())
}

fn write<T: Encode + ?Sized>(value: &T, shape: &'static Shape) -> String {
    try_write(value, shape).unwrap()
}

fn reply(content_type: &'static str, body: impl Into<bytes::Bytes>) -> Reply {
    let sent = Sent::new("GET", "http://127.0.0.1/");
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static(content_type));
    Reply::new(sent, StatusCode::OK, headers, body.into(), None)
}

fn try_read<T: Decode>(xml: &str, shape: &'static Shape) -> Result<T, String> {
    let reply = reply("text/xml; charset=utf-8", xml.to_owned());
    reply.xml(shape).map_err(|error| error.to_string())
}

/// What is told of a document.
fn told<T: Decode>(xml: &str, shape: &'static Shape) -> Vec<String> {
    let reply = reply("text/xml; charset=utf-8", xml.to_owned());
    reply.xml::<T>(shape).unwrap();
    reply.repairs().iter().map(Repair::to_string).collect()
}

#[track_caller]
fn read<T: Decode>(xml: &str, shape: &'static Shape) -> T {
    try_read(xml, shape).unwrap_or_else(|error| panic!("{xml}: {error}"))
}

/// The value is written so, and read again.
#[track_caller]
fn both<T: Decode + Encode + PartialEq + Debug>(value: &T, shape: &'static Shape, xml: &str) {
    assert_eq!(write(value, shape), xml);
    assert_eq!(read::<T>(xml, shape), *value, "{xml}");
    assert_eq!(told::<T>(xml, shape), [""; 0], "{xml}");
}

#[test]
fn the_standards_attribute_prefix_and_namespace() {
    let person = |id, name: Option<&str>| Person {
        id,
        name: name.map(str::to_owned),
    };
    both(
        &person(Some(123), Some("example")),
        &PERSON,
        r#"<Person id="123"><sample:name xmlns:sample="http://example.com/schema/sample">example</sample:name></Person>"#,
    );
    both(
        &person(None, Some("")),
        &PERSON,
        r#"<Person><sample:name xmlns:sample="http://example.com/schema/sample"/></Person>"#,
    );
    both(&person(None, None), &PERSON, "<Person/>");
    // As the standard prints it, and as other writers would.
    for xml in [
        "<Person id=\"123\">\n    <sample:name xmlns:sample=\"http://example.com/schema/sample\">example</sample:name>\n</Person>\n",
        "\u{feff}<?xml version='1.0' encoding='UTF-8'?>\r\n<!-- a --><Person xmlns:s='http://example.com/schema/sample' id=' 123 '><s:name>ex<!-- b -->am<![CDATA[ple]]></s:name></Person><?pi?>",
        "<Person id='123'><name>example</name></Person>",
        "<p:Person xmlns:p='urn:p' p:id='1' id='123'><unknown id='7'><name>x</name></unknown><name xmlns='urn:other' a='b'>example</name></p:Person>",
    ] {
        let read = try_read::<Person>(xml, &PERSON);
        assert_eq!(read, Ok(person(Some(123), Some("example"))), "{xml}");
    }
}

#[test]
fn the_standards_lists() {
    let zoo = |animals: Option<&[&str]>| Zoo {
        animals: animals.map(|all| all.iter().map(|one| (*one).to_owned()).collect()),
    };
    let some = zoo(Some(&["value", "value", "value"]));
    let empty = zoo(Some(&[]));
    for (shape, open, close, item) in [
        (&PLAIN, "", "", "animals"),
        (&ITEM_NAMED, "", "", "animal"),
        (&WRAPPED, "<animals>", "</animals>", "animals"),
        (&WRAPPED_ITEM_NAMED, "<animals>", "</animals>", "animal"),
        (&WRAPPED_NAMED, "<aliens>", "</aliens>", "animal"),
        (&WRAPPED_OUTSIDE_NAMED, "<aliens>", "</aliens>", "aliens"),
    ] {
        let items = format!("<{item}>value</{item}>").repeat(3);
        both(&some, shape, &format!("<Zoo>{open}{items}{close}</Zoo>"));
        let one = zoo(Some(&["a"]));
        let xml = format!("<Zoo>{open}<{item}>a</{item}>{close}</Zoo>");
        both(&one, shape, &xml);
        both(&zoo(None), shape, "<Zoo/>");
        if open.is_empty() {
            // Without an element around it nobody can tell.
            assert_eq!(write(&empty, shape), "<Zoo/>");
        } else {
            let xml = format!("<Zoo>{}</Zoo>", open.replace('>', "/>"));
            both(&empty, shape, &xml);
        }
        let spread = format!("<Zoo>\n<x/>{open}<{item}>a</{item}>\n<y/>{close}<z/> </Zoo>");
        assert_eq!(read::<Zoo>(&spread, shape), one);
    }
}

fn node(id: u64) -> Node {
    Node {
        id,
        share: None,
        sizes: None,
        flag: None,
        note: None,
        tags: Vec::new(),
        parent: None,
        children: None,
        any: None,
        counts: None,
    }
}

#[test]
fn every_place() {
    let nil = r#"<note xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>"#;
    both(&node(1), &NODE, &format!(r#"<node id="1">{nil}</node>"#));
    let tag = |lang: Option<&str>, value: &str| Tag {
        lang: lang.map(str::to_owned),
        value: value.to_owned(),
    };
    let full = Node {
        share: Some(0.1),
        sizes: Some(vec![1, -2]),
        flag: Some(true),
        note: Some(" a <b> & \"c\"\n".to_owned()),
        tags: vec![tag(Some("de"), "Straße"), tag(None, "")],
        parent: Some(Box::new(Node {
            note: Some(String::new()),
            ..node(2)
        })),
        children: Some(vec![
            Node {
                note: Some("c".to_owned()),
                children: Some(Vec::new()),
                ..node(3)
            },
            Node {
                note: Some("d".to_owned()),
                ..node(4)
            },
        ]),
        any: Some(json!({"a": "1", "b": [{"c": "x"}, "y"], "d": ""})),
        counts: Some(BTreeMap::from([
            ("one".to_owned(), 1),
            ("zwölf".to_owned(), 12),
        ])),
        ..node(18_446_744_073_709_551_615)
    };
    both(
        &full,
        &NODE,
        concat!(
            r#"<node id="18446744073709551615" share="0.1" sizes="1 -2"><flag>true</flag>"#,
            "<note> a &lt;b&gt; &amp; \"c\"\n</note>",
            r#"<tag xmlns:x="urn:lang" x:lang="de">Straße</tag><tag/>"#,
            r#"<parent id="2"><note/></parent>"#,
            r#"<children><child id="3"><note>c</note><children/></child><child id="4"><note>d</note></child></children>"#,
            "<any><a>1</a><b><c>x</c></b><b>y</b><d/></any>",
            "<counts><one>1</one><zwölf>12</zwölf></counts></node>"
        ),
    );
    // In the document's own order, with the last of two.
    let back: Node = read(
        "<node sizes='' id='7'><tag>b</tag><note>a</note><any/><tag>c</tag><note>d</note><any k='v'/></node>",
        &NODE,
    );
    assert_eq!(
        back,
        Node {
            sizes: Some(Vec::new()),
            note: Some("d".to_owned()),
            tags: vec![tag(None, "b"), tag(None, "c")],
            any: Some(json!(["", {"k": "v"}])),
            ..node(7)
        }
    );
}

#[test]
fn namespaces() {
    let twins = Twins {
        left: 1,
        right: 2,
        text: Some("a]]>b<&".to_owned()),
    };
    both(
        &twins,
        &TWINS,
        r#"<l:twins xmlns:l="urn:left"><l:n>1</l:n><r:n xmlns:r="urn:right">2</r:n><![CDATA[a]]]]><![CDATA[>b<&]]></l:twins>"#,
    );
    // The prefix makes no difference, the namespace does where there are two.
    let xml = "<twins xmlns='urn:right' xmlns:r='urn:left'>\n<n>2</n> a]]&gt;b&lt;&amp;<r:n>1</r:n>\n</twins>";
    assert_eq!(read::<Twins>(xml, &TWINS), twins);
    let xml = "<twins><a:n xmlns:a='urn:left'>1</a:n><x xmlns:a='urn:left'/><n xmlns='urn:right'>2</n></twins>";
    assert_eq!(read::<Twins>(xml, &TWINS).right, 2);
    both(
        &Tag {
            lang: Some("a\"\n<".to_owned()),
            value: "b".to_owned(),
        },
        &TAG,
        r#"<tag xmlns="urn:tags" xmlns:x="urn:lang" x:lang="a&quot;&#10;&lt;">b</tag>"#,
    );
    // Text that CDATA cannot carry.
    let twins = Twins {
        text: Some("a\rb".to_owned()),
        ..twins
    };
    assert!(write(&twins, &TWINS).contains("</r:n>a&#13;b</l:twins>"));
    assert_eq!(read::<Twins>(&write(&twins, &TWINS), &TWINS), twins);
}

#[test]
fn whole_documents_of_other_kinds() {
    both(
        &vec![1, -2],
        &NUMBERS,
        "<numbers><n>1</n><n>-2</n></numbers>",
    );
    both(&Vec::<u32>::new(), &NUMBERS, "<numbers/>");
    both(&1.5, &NUMBER, "<n>1.5</n>");
    both(&true, &BOOLEAN, "<b>true</b>");
    both(&"a\tb\r\n".to_owned(), &TEXT, "<t>a\tb&#13;\n</t>");
    both(&json!({"x": "1"}), &ANY, "<a><x>1</x></a>");
    both(
        &None::<u32>,
        &NUMBER,
        r#"<n xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>"#,
    );
    assert!(!read::<bool>("<b> 0\n</b>", &BOOLEAN));
    assert_eq!(read::<i64>("<n> +007 </n>", &NUMBER), 7);
    assert_eq!(read::<Option<i64>>("<n> </n>", &NUMBER), None);
    assert_eq!(read::<f64>("<n>1E3</n>", &NUMBER), 1000.0);
    assert_eq!(read::<Value>("<a id='1'>x</a>", &ANY), json!("x"));
    assert_eq!(read::<Value>("<a id='1'> </a>", &ANY), json!({"id": "1"}));
    assert_eq!(
        read::<String>("<t>a\r\nb&#x41;&apos;&#13;</t>", &TEXT),
        "a\nbA'\r"
    );
}

#[test]
fn what_xml_cannot_carry() {
    for (written, reason) in [
        (
            try_write("a\0", &TEXT),
            "it has a character that XML does not have",
        ),
        (
            try_write("\u{ffff}", &TEXT),
            "it has a character that XML does not have",
        ),
        (
            try_write(&json!({"a b": 1}), &ANY),
            "it has a member whose name XML cannot have",
        ),
        (
            try_write(&json!({"<x>": 1}), &NODE),
            "it has a member whose name XML cannot have",
        ),
        (
            try_write(&json!({"": 1}), &ANY),
            "it has a member whose name XML cannot have",
        ),
        (
            try_write(&json!({"id": {"a": 1}}), &NODE),
            "it has an object where XML has only text",
        ),
        (
            try_write("a", &runtime::xml::TEXT),
            "it has no name as an XML document",
        ),
        (
            try_write(&Binary::from(vec![0xff]), &ANY),
            "binary content that is not text can only be sent as a body or as a part of a multipart body",
        ),
    ] {
        assert_eq!(written, Err(reason.to_owned()));
    }
}

#[test]
fn what_is_no_xml() {
    let deep = "<a>".repeat(200) + &"</a>".repeat(200);
    let namespaces: String = (0..300).map(|n| format!(" xmlns:n{n}='u'")).collect();
    for (xml, message) in [
        ("", "the body is empty"),
        (" \n", "the body is empty"),
        ("<!-- a -->", "not XML: there is no element"),
        ("secret", "not XML: something stands beside its element"),
        ("<a/>secret", "not XML: something stands beside its element"),
        ("<a/><b/>", "not XML: there is more than one element"),
        ("<a>", "not XML: the document ends too early"),
        ("<a><secret></a>", "not XML: its tags do not match"),
        ("<a></secret>", "not XML: its tags do not match"),
        ("</secret>", "not XML: its tags do not match"),
        ("<a secret></a>", "not XML: an attribute cannot be read"),
        ("<a b='&secret;'/>", "not XML: an attribute cannot be read"),
        (
            "<a>&secret;</a>",
            "not read: it has an entity that is not one of XML's own",
        ),
        (
            "<a>&#0;</a>",
            "not XML: a character reference cannot be read",
        ),
        (
            "<!DOCTYPE a [<!ENTITY b 'secret'>]><a>&b;</a>",
            "not read: it has a document type declaration",
        ),
        (&*deep, "not read: its elements lie too deep in one another"),
        (
            &*format!("<a{namespaces}/>"),
            "not read: it declares too many namespaces",
        ),
    ] {
        let error = try_read::<Value>(xml, &ANY).unwrap_err();
        assert_eq!(error, format!("at $: {message}"), "{xml}");
    }
    let error = try_read::<Value>("<a", &ANY).unwrap_err();
    assert!(error.starts_with("at $: not XML: "), "{error}");
    // Latin-1, as the content type or the declaration has it.
    for (content_type, body) in [
        ("text/xml; charset=iso-8859-1", &b"<a>\xe9</a>"[..]),
        (
            "text/xml",
            b"<?xml version=\"1.0\" encoding = 'ISO-8859-1' ?><a>\xe9</a>",
        ),
    ] {
        let read = reply(content_type, body).xml::<Value>(&ANY);
        assert_eq!(read.unwrap(), Value::from("\u{e9}"), "{content_type}");
    }
    let unread = reply("application/soap+xml", &b"<a>\xff</a>"[..]).xml::<Value>(&ANY);
    assert_eq!(
        unread.unwrap_err().to_string(),
        "at $: not XML: it is not UTF-8"
    );
    let html = reply("text/html", "<!DOCTYPE html><p>").xml::<Value>(&ANY);
    assert_eq!(
        html.unwrap_err().to_string(),
        "expected application/xml, found text/html"
    );
    // As deep as it goes.
    let deep = "<a>".repeat(128) + &"</a>".repeat(128);
    assert!(try_read::<Value>(&deep, &ANY).is_ok());
}

#[test]
fn what_does_not_fit() {
    for (xml, error) in [
        (
            "<other id='1'/>",
            "at $: expected the element `node`, found another one",
        ),
        ("<node/>", "at $: the member `id` is missing"),
        ("<node id=''/>", "at $.id: expected an integer, found null"),
        (
            "<node id='secret'/>",
            "at $.id: expected an integer, found a string",
        ),
        (
            "<node id='-1'/>",
            "at $.id: expected an integer that fits u64, found one that does not",
        ),
        (
            "<node id='1'><children><child id='2'/><child id='x'/></children></node>",
            "at $.children[1].id: expected an integer, found a string",
        ),
        (
            "<node id='1'><flag>yes</flag></node>",
            "at $.flag: expected a boolean, found a string",
        ),
        (
            "<node id='1' sizes='1 2147483648'/>",
            "at $.sizes[1]: expected an integer that fits i32, found one that does not",
        ),
    ] {
        assert_eq!(try_read::<Node>(xml, &NODE).unwrap_err(), error, "{xml}");
    }
    // Repaired as in JSON, and told.
    let reply = reply(
        "application/xml",
        "<node id='1.0'><any><n>5</n></any></node>",
    );
    let node: Node = reply.xml(&NODE).unwrap();
    assert_eq!(node.id, 1);
    assert_eq!(
        reply
            .repairs()
            .iter()
            .map(Repair::to_string)
            .collect::<Vec<_>>(),
        ["at $.id: expected an integer, found a number"]
    );
}

fn any_text() -> impl Strategy<Value = String> {
    let character = any::<char>().prop_filter("XML has it", |c| {
        matches!(c, '\t' | '\n' | '\r') || (*c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'))
    });
    prop::collection::vec(character, 0..20).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(
        texts in prop::collection::vec(any_text(), 0..4),
        lang in prop::option::of(any_text()),
        id: u64,
        share in prop::option::of(any::<f64>().prop_filter("JSON has it", |n| n.is_finite())),
        sizes in prop::option::of(prop::collection::vec(any::<i32>(), 0..4)),
        flag: Option<bool>,
    ) {
        let tags = texts.iter().map(|text| Tag { lang: lang.clone(), value: text.clone() }).collect();
        let inner = Node { tags, share, sizes, flag, note: lang.clone(), ..node(id) };
        let children = Some(vec![inner.clone(), inner.clone()]);
        let outer = Node { children, parent: Some(Box::new(inner)), ..node(id) };
        prop_assert_eq!(&read::<Node>(&write(&outer, &NODE), &NODE), &outer);
        for text in texts {
            let twins = Twins { left: -1, right: 1, text: Some(text.clone()) };
            // Between elements white space at the ends means nothing.
            let trimmed = text.trim_ascii().to_owned();
            let back = read::<Twins>(&write(&twins, &TWINS), &TWINS);
            prop_assert_eq!(back, Twins { text: Some(trimmed), ..twins });
        }
    }

    #[test]
    fn reading_never_panics(text in any::<String>(), tags in "[<>/a-c=' &;!\\[\\]x#0-9?-]{0,40}") {
        for text in [text, tags.clone(), format!("<a>{tags}</a>"), format!("<node id='1'>{tags}</node>")] {
            let _ = reply("text/xml", text.clone()).xml::<Value>(&ANY);
            let _ = reply("text/xml", text).xml::<Node>(&NODE);
        }
    }
}
