//! An argument as pairs of names and values: lists and objects item by item, joined, or in brackets.

use super::param::Param;
use super::percent::{encode, encode_form};

/// How a name and a value become part of a pair.
#[derive(Clone, Copy)]
pub(super) struct Escape {
    pub(super) name: fn(&str) -> String,
    pub(super) value: fn(&str) -> String,
    /// What joins the elements of a list that is not exploded, by delimiter.
    pub(super) space: &'static str,
    pub(super) pipe: &'static str,
}

impl Escape {
    pub(super) const PERCENT: Self = Self {
        name: encode,
        value: encode,
        space: "%20",
        pipe: "%7C",
    };
    pub(super) const FORM: Self = Self {
        name: encode_form,
        value: encode_form,
        ..Self::PERCENT
    };
    pub(super) const PLAIN: Self = Self {
        name: str::to_owned,
        value: str::to_owned,
        space: " ",
        pipe: "|",
    };
}

/// How lists are written in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lists {
    /// `color[0]=blue&color[1]=black`, before the brackets are encoded.
    Indexed,
    /// `color[]=blue&color[]=black`.
    Brackets,
    /// `color=blue&color=black`; what is no scalar is numbered, as its members would be mixed up.
    Repeated,
}

pub(super) fn form(
    name: &str,
    param: &Param,
    explode: bool,
    delimiter: &str,
    escape: Escape,
) -> Vec<(String, String)> {
    let name = (escape.name)(name);
    let pair = |value: String| (name.clone(), value);
    match param {
        Param::Null => Vec::new(),
        Param::Scalar(_) => param
            .text()
            .map(|text| pair((escape.value)(&text)))
            .into_iter()
            .collect(),
        Param::List(elements) => {
            let values = elements
                .iter()
                .filter_map(Param::text)
                .map(|text| (escape.value)(&text));
            if explode {
                values.map(pair).collect()
            } else {
                joined(values, delimiter).map(pair).into_iter().collect()
            }
        }
        Param::Object(members) => {
            let members =
                present(members).map(|(name, value)| ((escape.name)(name), (escape.value)(&value)));
            if explode {
                members.collect()
            } else {
                let words = members.flat_map(|(name, value)| [name, value]);
                joined(words, delimiter).map(pair).into_iter().collect()
            }
        }
    }
}

/// Whether a value has lists or objects inside of itself, of which no style but `deepObject` knows
/// anything.
pub(super) fn is_nested(param: &Param) -> bool {
    let is_scalar = |param: &Param| matches!(param, Param::Null | Param::Scalar(_));
    match param {
        Param::Null | Param::Scalar(_) => false,
        Param::List(elements) => !elements.iter().all(is_scalar),
        Param::Object(members) => !members.iter().all(|(_, value)| is_scalar(value)),
    }
}

/// What servers read, where the standard is silent: a list inside of an exploded object repeats the
/// member's name, and all else that is nested stands in brackets.
pub(super) fn nested(
    name: &str,
    param: &Param,
    (explode, lists): (bool, Lists),
    escape: Escape,
    pairs: &mut Vec<(String, String)>,
) {
    match param {
        Param::Object(members) if explode => {
            for (name, value) in members {
                if is_nested(value) || matches!(value, Param::Object(_)) {
                    deep(name, value, lists, escape, pairs);
                } else {
                    pairs.extend(form(name, value, true, "", escape));
                }
            }
        }
        _ => deep(name, param, lists, escape, pairs),
    }
}

pub(super) fn deep(
    name: &str,
    param: &Param,
    lists: Lists,
    escape: Escape,
    pairs: &mut Vec<(String, String)>,
) {
    match param {
        Param::Null => {}
        Param::Scalar(_) => pairs.extend(
            param
                .text()
                .map(|text| ((escape.name)(name), (escape.value)(&text))),
        ),
        Param::List(elements) => {
            for (index, element) in elements.iter().enumerate() {
                let is_scalar = matches!(element, Param::Null | Param::Scalar(_));
                let name = match lists {
                    Lists::Brackets => format!("{name}[]"),
                    Lists::Repeated if is_scalar => name.to_owned(),
                    Lists::Indexed | Lists::Repeated => format!("{name}[{index}]"),
                };
                deep(&name, element, lists, escape, pairs);
            }
        }
        Param::Object(members) => {
            for (key, value) in members {
                deep(&format!("{name}[{key}]"), value, lists, escape, pairs);
            }
        }
    }
}

/// The members that have a value.
pub(super) fn present(members: &[(String, Param)]) -> impl Iterator<Item = (&str, String)> {
    members
        .iter()
        .filter_map(|(key, value)| Some((key.as_str(), value.text()?)))
}

/// The pieces joined, or nothing if there are none. (One empty piece is something: `color=`.)
pub(super) fn joined(pieces: impl Iterator<Item = String>, delimiter: &str) -> Option<String> {
    pieces.reduce(|mut all, piece| {
        all.push_str(delimiter);
        all.push_str(&piece);
        all
    })
}
