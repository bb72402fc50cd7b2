//! Single values of a document, for who knows their place and not the type of the whole.
//!
//! A place is names with slashes between them; a number counts in a list, from its end if it is negative.
//! No name at all is the whole document. Names have dots of their own, as `@odata.nextLink` has.

use super::document::read;
use super::kind::Kind;
use super::mode::Mode;
use super::node::{Document, Node};

/// What stands in a place of a document: a text as it is, anything else as JSON. Nothing if the place is not
/// there, or holds `null`.
#[must_use]
pub fn found_at(bytes: &[u8], place: &str) -> Option<String> {
    let document = document(bytes)?;
    let node = walk(document.root(), place)?;
    match node.text() {
        Some(text) => Some(text.into_owned()),
        None if node.is_null() => None,
        None => Some(node.json().to_owned()),
    }
}

/// The same as JSON, as the document writes it.
#[must_use]
pub fn json_at(bytes: &[u8], place: &str) -> Option<String> {
    let document = document(bytes)?;
    let node = walk(document.root(), place)?;
    (!node.is_null()).then(|| node.json().to_owned())
}

/// How many elements the list in a place has, or members the object.
#[must_use]
pub fn length_at(bytes: &[u8], place: &str) -> usize {
    let document = document(bytes);
    let node = document
        .as_ref()
        .and_then(|document| walk(document.root(), place));
    node.map_or(0, |node| node.elements().count() + node.members().count())
}

/// The document with other JSON in a place, which is a member of objects; those that are not there are
/// made. All else stays as it is written. Nothing if the place lies in what is no object.
#[must_use]
pub fn replaced_at(bytes: &[u8], place: &str, json: &str) -> Option<String> {
    let document = document(bytes)?;
    let names: Vec<&str> = place.split('/').filter(|name| !name.is_empty()).collect();
    let mut out = String::with_capacity(bytes.len() + json.len());
    replace(Some(document.root()), &names, json, &mut out)?;
    Some(out)
}

fn document(bytes: &[u8]) -> Option<Document<'_>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    read(bytes, Mode::Strict).ok()
}

fn walk<'d>(root: Node<'d>, place: &str) -> Option<Node<'d>> {
    let mut steps = place.split('/').filter(|step| !step.is_empty());
    steps.try_fold(root, |node, step| match node.kind() {
        Kind::List => element(node, step.parse().ok()?),
        _ => node.member(step),
    })
}

fn element(list: Node<'_>, index: i64) -> Option<Node<'_>> {
    let distance = usize::try_from(index.unsigned_abs()).ok()?;
    let index = if index < 0 {
        list.elements().count().checked_sub(distance)?
    } else {
        distance
    };
    list.elements().nth(index)
}

fn replace(node: Option<Node<'_>>, names: &[&str], json: &str, out: &mut String) -> Option<()> {
    let [name, rest @ ..] = names else {
        out.push_str(json);
        return Some(());
    };
    let object = node.filter(|node| !node.is_null());
    if object.is_some_and(|node| node.kind() != Kind::Object) {
        return None;
    }
    out.push('{');
    let mut is_there = false;
    let members = object.into_iter().flat_map(Node::members);
    for (index, member) in members.enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push_str(member.name.json());
        out.push(':');
        if member.name.is_text(name) {
            is_there = true;
            replace(Some(member.value), rest, json, out)?;
        } else {
            out.push_str(member.value.json());
        }
    }
    if !is_there {
        if !out.ends_with('{') {
            out.push(',');
        }
        out.push_str(&super::document::to_string(*name).ok()?);
        out.push(':');
        replace(None, rest, json, out)?;
    }
    out.push('}');
    Some(())
}
