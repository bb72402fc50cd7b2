//! How values come out of a JSON document.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::kind::{Kind, Wanted};
use super::misfit::Misfit;
use super::mode::Mode;
use super::node::Node;
use super::object::last_of_each_name;
use super::union::{Depth, Fit};

/// A type that is decoded from a value of a JSON document.
pub trait Decode: Sized {
    /// Decodes a value.
    ///
    /// # Errors
    /// It does not fit the type.
    fn decode(node: Node<'_>) -> Result<Self, Misfit>;

    /// How well a value looks like one of this type, as far as that can be told without decoding it.
    /// Unions ask where nothing else decides.
    fn fits(node: Node<'_>, depth: Depth) -> Fit {
        let _ = (node, depth);
        Fit::Widely
    }

    /// What a required member is that is not there: a list or a map is empty, and that is told.
    fn absent() -> Option<(Self, Option<Missing>)> {
        None
    }
}

/// The kind of value that a missing member should have had.
#[derive(Clone, Copy, Debug)]
pub struct Missing(pub(super) Wanted);

impl Decode for bool {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        match node.first() {
            b't' => Ok(true),
            b'f' => Ok(false),
            _ => boolean(node),
        }
    }

    fn fits(node: Node<'_>, _: Depth) -> Fit {
        Fit::exactly(node.kind() == Kind::Boolean)
    }
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl Decode for $integer {
            #[inline]
            fn decode(node: Node<'_>) -> Result<Self, Misfit> {
                match node.first() {
                    b'-' | b'0'..=b'9' => match node.word().parse() {
                        Ok(value) => Ok(value),
                        Err(_) => integer(node, stringify!($integer)),
                    },
                    _ => integer(node, stringify!($integer)),
                }
            }

            fn fits(node: Node<'_>, _: Depth) -> Fit {
                let is_integer = matches!(node.first(), b'-' | b'0'..=b'9');
                Fit::exactly(is_integer && node.json().parse::<$integer>().is_ok())
            }
        }

        impl Whole for $integer {
            fn whole(number: i128) -> Option<Self> {
                // What calculates in `f64` writes the outermost integer just out of its range.
                match number.try_into() {
                    Ok(value) => Some(value),
                    Err(_) => [$integer::MIN, $integer::MAX]
                        .into_iter()
                        .find(|end| $integer::BITS == 64 && number as f64 == *end as f64),
                }
            }
        }
    )*};
}

integers!(i32 i64 u32 u64);

/// An integer type.
trait Whole: Sized {
    fn whole(number: i128) -> Option<Self>;
}

/// A value that is no integer of the type as JSON writes it, but may be meant for one: `5.0`, `"5"`,
/// `"5.0"`, 2^63.
#[cold]
fn integer<T: Whole>(node: Node<'_>, name: &'static str) -> Result<T, Misfit> {
    let kind = node.kind();
    let number = match kind {
        Kind::Integer => node.json().parse().ok(),
        Kind::Number => whole(node.json()),
        Kind::String => node.text().and_then(|text| {
            let text = text.trim();
            text.parse().ok().or_else(|| whole(text))
        }),
        Kind::Null | Kind::Boolean | Kind::List | Kind::Object => None,
    };
    let value = number.and_then(T::whole);
    match (value, node.mode(), kind) {
        (Some(value), Mode::Texts, _) => Ok(value),
        (Some(value), Mode::Answer, _) => {
            let found = match kind {
                Kind::Integer => "an integer out of range",
                kind => kind.text(),
            };
            node.note(Wanted::Integer, found);
            Ok(value)
        }
        // `-0` is nothing out of range.
        (Some(value), Mode::Strict, Kind::Integer) if number == Some(0) => Ok(value),
        (_, _, Kind::Integer) => Err(node.misfit(format!(
            "expected an integer that fits {name}, found one that does not"
        ))),
        _ => Err(node.other_kind(Wanted::Integer)),
    }
}

/// A number without a fraction as an integer. From 2^64 on none of the integer types can hold it.
fn whole(text: &str) -> Option<i128> {
    // By its digits, of which a float would lose some.
    if let Some((digits, fraction)) = text.split_once('.')
        && fraction.bytes().all(|byte| byte == b'0')
        && let Ok(number) = digits.parse()
    {
        return Some(number);
    }
    let number: f64 = text.parse().ok()?;
    let is_whole = number.fract() == 0.0 && number.abs() <= 18_446_744_073_709_551_616.0;
    is_whole.then_some(number as i128)
}

#[cold]
fn boolean(node: Node<'_>) -> Result<bool, Misfit> {
    let kind = node.kind();
    let text = match kind {
        Kind::String => node.text().unwrap_or_default(),
        Kind::Integer => node.json().into(),
        _ => return Err(node.other_kind(Wanted::Boolean)),
    };
    let digits = kind == Kind::Integer || node.mode() == Mode::Texts;
    let value = match text.trim() {
        "1" if digits => true,
        "0" if digits => false,
        text if kind == Kind::String && text.eq_ignore_ascii_case("true") => true,
        text if kind == Kind::String && text.eq_ignore_ascii_case("false") => false,
        _ => return Err(node.other_kind(Wanted::Boolean)),
    };
    match node.mode() {
        Mode::Strict => Err(node.other_kind(Wanted::Boolean)),
        Mode::Answer => {
            node.note(Wanted::Boolean, kind.text());
            Ok(value)
        }
        Mode::Texts => Ok(value),
    }
}

impl Decode for f64 {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        let (text, is_number) = match node.first() {
            b'-' | b'0'..=b'9' => (node.json().into(), true),
            b'"' if node.mode() != Mode::Strict => (node.text().unwrap_or_default(), false),
            _ => return Err(node.other_kind(Wanted::Number)),
        };
        // Rust also reads "inf" and "NaN", which are no numbers in JSON.
        match (text.trim().parse(), is_number) {
            (Ok(value), true) if f64::is_finite(value) => Ok(value),
            (_, true) => {
                Err(node.misfit("expected a number that fits f64, found one that does not"))
            }
            (Ok(value), false) if f64::is_finite(value) => {
                if node.mode() == Mode::Answer {
                    node.note(Wanted::Number, Kind::String.text());
                }
                Ok(value)
            }
            (_, false) => Err(node.other_kind(Wanted::Number)),
        }
    }

    fn fits(node: Node<'_>, _: Depth) -> Fit {
        match node.kind() {
            Kind::Number => Fit::Exactly,
            // An integer type beside it fits better.
            Kind::Integer => Fit::Widely,
            _ => Fit::Not,
        }
    }
}

impl Decode for String {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        if node.first() == b'"'
            && let Some(plain) = node.plain()
        {
            return Ok(plain.to_owned());
        }
        string(node)
    }

    fn fits(node: Node<'_>, _: Depth) -> Fit {
        match node.kind() {
            // A text in a format, or one of a set of values, fits better.
            Kind::String => Fit::Widely,
            _ => Fit::Not,
        }
    }
}

/// A string with escapes; a number or a boolean as JSON writes it.
#[inline(never)]
fn string(node: Node<'_>) -> Result<String, Misfit> {
    match (node.kind(), node.mode()) {
        (Kind::String, _) => node
            .text()
            .map(Cow::into_owned)
            .ok_or_else(|| node.misfit("expected text, found a string with half a character")),
        (kind @ (Kind::Integer | Kind::Number | Kind::Boolean), Mode::Answer) => {
            node.note(Wanted::Text, kind.text());
            Ok(node.json().to_owned())
        }
        _ => Err(node.other_kind(Wanted::Text)),
    }
}

impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        if node.is_null() {
            Ok(None)
        } else {
            T::decode(node).map(Some)
        }
    }

    fn fits(node: Node<'_>, depth: Depth) -> Fit {
        if node.is_null() {
            Fit::Exactly
        } else {
            T::fits(node, depth)
        }
    }

    fn absent() -> Option<(Self, Option<Missing>)> {
        Some((None, None))
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        T::decode(node).map(Box::new)
    }

    fn fits(node: Node<'_>, depth: Depth) -> Fit {
        T::fits(node, depth)
    }

    fn absent() -> Option<(Self, Option<Missing>)> {
        T::absent().map(|(value, missing)| (Box::new(value), missing))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        if node.first() != b'[' {
            return node.empty_for(node.other_kind(Wanted::List));
        }
        node.check_depth()?;
        let elements = node.elements();
        let mut list = Vec::with_capacity(elements.estimate());
        for element in elements {
            list.push(T::decode(element)?);
        }
        Ok(list)
    }

    fn fits(node: Node<'_>, depth: Depth) -> Fit {
        if node.first() != b'[' {
            return Fit::Not;
        }
        depth.all(node.elements().map(|element| (element, T::fits as _)))
    }

    fn absent() -> Option<(Self, Option<Missing>)> {
        Some((Vec::new(), Some(Missing(Wanted::List))))
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        match node.object() {
            Ok(object) => object.rest_as(),
            Err(misfit) => node.empty_for(misfit),
        }
    }

    fn fits(node: Node<'_>, depth: Depth) -> Fit {
        if node.first() != b'{' {
            return Fit::Not;
        }
        let values = node.members().map(|member| (member.value, T::fits as _));
        // A type that declares the members fits better.
        depth.all(values).min(Fit::Widely)
    }

    fn absent() -> Option<(Self, Option<Missing>)> {
        Some((BTreeMap::new(), Some(Missing(Wanted::Object))))
    }
}

macro_rules! tuples {
    ($($count:literal ($($item:ident)*))*) => {$(
        impl<$($item: Decode),*> Decode for ($($item,)*) {
            fn decode(node: Node<'_>) -> Result<Self, Misfit> {
                let mut elements = node.list_of($count)?;
                Ok(($(node.next_of(&mut elements).and_then($item::decode)?,)*))
            }

            fn fits(node: Node<'_>, depth: Depth) -> Fit {
                if node.list_of($count).is_err() {
                    return Fit::Not;
                }
                depth.all(node.elements().zip([$($item::fits as _),*]))
            }
        }
    )*};
}

tuples! {
    1 (A)
    2 (A B)
    3 (A B C)
    4 (A B C D)
    5 (A B C D E)
    6 (A B C D E F)
    7 (A B C D E F G)
    8 (A B C D E F G H)
    9 (A B C D E F G H I)
    10 (A B C D E F G H I J)
    11 (A B C D E F G H I J K)
    12 (A B C D E F G H I J K L)
}

impl<'d> Node<'d> {
    /// The elements of a list of this length.
    fn list_of(self, count: usize) -> Result<super::node::Elements<'d>, Misfit> {
        let values = if count == 1 { "value" } else { "values" };
        let found = match self.kind() {
            Kind::List => match self.elements().count() {
                found if found == count => {
                    self.check_depth()?;
                    return Ok(self.elements());
                }
                found => format!("one of {found}"),
            },
            kind => kind.text().to_owned(),
        };
        Err(self.misfit(format!(
            "expected a list of {count} {values}, found {found}"
        )))
    }

    fn next_of(self, elements: &mut super::node::Elements<'d>) -> Result<Node<'d>, Misfit> {
        elements.next().ok_or_else(|| self.other_kind(Wanted::List))
    }

    /// Decodes it as whatever type is asked for.
    ///
    /// # Errors
    /// It does not fit the type.
    pub fn decode<T: Decode>(self) -> Result<T, Misfit> {
        T::decode(self)
    }
}

impl Decode for Value {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        node.keep();
        Ok(match node.kind() {
            Kind::Null => Self::Null,
            Kind::Boolean => Self::Bool(node.first() == b't'),
            Kind::Integer | Kind::Number => {
                let number: Result<Number, _> = node.json().parse();
                let number = number.map_err(|_| {
                    node.misfit("expected a number that fits f64, found one that does not")
                });
                Self::Number(number?)
            }
            Kind::String => Self::String(string(node)?),
            Kind::List => {
                node.check_depth()?;
                let elements = node.elements().map(Self::decode);
                Self::Array(elements.collect::<Result<_, _>>()?)
            }
            Kind::Object => {
                node.check_depth()?;
                let mut members = Map::new();
                let mut all: Vec<_> = node.members().collect();
                if node.counts_last() {
                    all = last_of_each_name(&all);
                }
                for member in all {
                    let name = member.name.decode()?;
                    members.insert(name, Self::decode(member.value)?);
                }
                Self::Object(members)
            }
        })
    }

    fn fits(_: Node<'_>, depth: Depth) -> Fit {
        // Whatever says anything of the value fits better, and as a member anything is welcome.
        if depth.is_outermost() {
            Fit::Loosely(0)
        } else {
            Fit::Widely
        }
    }
}
