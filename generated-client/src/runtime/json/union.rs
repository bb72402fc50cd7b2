//! Values of which the description says `oneOf` or `anyOf`.
//!
//! A union decides on the document before it decodes anything: by a tag, by the names of members, by
//! the kind of value. Where none of them tells its variants apart, [`choose`] looks at the surface of
//! the value, a few levels and no further, so that the time it takes grows with the document alone.

use std::borrow::Cow;

use super::decode::Decode;
use super::document::to_string;
use super::kind::Kind;
use super::misfit::Misfit;
use super::mode::Mode;
use super::node::Node;
use super::object::bit;

/// How well a value looks like one of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It cannot be one.
    Not,
    /// It can be one with a value that the description does not know.
    Barely,
    /// It can be one with texts that miss their formats, such as a time without a zone: how many of its members
    /// the type declares.
    Roughly(u32),
    /// It can be one with members that the type does not declare: how many of them it does.
    Loosely(u32),
    /// It is one, of a type that takes many others as well: any text, any map.
    Widely,
    /// It is one, and all that is there is known to the type.
    Exactly,
}

impl Fit {
    /// Exactly or not at all.
    #[must_use]
    pub fn exactly(fits: bool) -> Self {
        if fits { Self::Exactly } else { Self::Not }
    }
}

/// How many levels down a value is still looked at.
#[derive(Clone, Copy, Debug)]
pub struct Depth(u8);

/// How well a value looks like one of a type, see [`Decode::fits`].
pub type Fits = fn(Node<'_>, Depth) -> Fit;

impl Depth {
    pub(super) const OUTERMOST: Self = Self(3);

    /// Whether the value itself is in question, and not one that it holds.
    pub(super) fn is_outermost(self) -> bool {
        self.0 == Self::OUTERMOST.0
    }

    /// The worst of what is found one level down.
    pub(super) fn all<'d>(self, inner: impl Iterator<Item = (Node<'d>, Fits)>) -> Fit {
        let Some(depth) = self.0.checked_sub(1) else {
            return Fit::Exactly;
        };
        let mut worst = Fit::Exactly;
        for (node, fits) in inner {
            worst = worst.min(fits(node, Self(depth)));
            if worst == Fit::Not {
                break;
            }
        }
        worst
    }
}

/// The first of the types that a value looks like best.
#[must_use]
pub fn choose(node: Node<'_>, candidates: &[Fits]) -> Option<usize> {
    let mut best = (Fit::Not, None);
    for (index, fits) in candidates.iter().enumerate() {
        let fit = fits(node, Depth::OUTERMOST);
        if fit > best.0 {
            best = (fit, Some(index));
        }
        if fit == Fit::Exactly {
            break;
        }
    }
    best.1
}

/// A member that tells which variant an object is.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    name: Option<&'static str>,
    takes_null: bool,
    is_closed: bool,
}

impl Sign {
    /// That this one is there.
    #[must_use]
    pub const fn member(name: &'static str) -> Self {
        Self {
            name: Some(name),
            ..Self::NONE
        }
    }

    /// That none of them is there.
    pub const NONE: Self = Self {
        name: None,
        takes_null: false,
        is_closed: false,
    };

    /// The same where null is a value of it.
    #[must_use]
    pub const fn or_null(self) -> Self {
        Self {
            takes_null: true,
            ..self
        }
    }

    /// The same of a variant that has declared members alone.
    #[must_use]
    pub const fn closed(self) -> Self {
        Self {
            is_closed: true,
            ..self
        }
    }
}

/// Which variant an object is of several that have a member each that the others have not: the one whose member
/// is there. Where several are there, the first of those that it looks like best.
#[must_use]
pub fn decide_by_member(node: Node<'_>, signs: &[Sign], candidates: &[Fits]) -> Option<usize> {
    let only = only(node, signs).filter(|index| !signs[*index].is_closed);
    only.or_else(|| decide(node, signs, candidates))
}

/// The same where the values of members that several have can say something else: the one whose member is there,
/// if the value looks like it; else the first of those that it looks like best. What looks like none is the one
/// whose member is there all the same, so that it is told what is wrong with it.
#[must_use]
pub fn decide(node: Node<'_>, signs: &[Sign], candidates: &[Fits]) -> Option<usize> {
    if node.kind() != Kind::Object {
        return None;
    }
    let only = only(node, signs);
    let looks_like = |index: &usize| candidates[*index](node, Depth::OUTERMOST) >= Fit::Roughly(0);
    only.filter(looks_like)
        .or_else(|| choose(node, candidates))
        .or_else(|| only.filter(|index| !signs[*index].is_closed))
}

/// The variant whose member alone is there; without any of them, the one that has none.
fn only(node: Node<'_>, signs: &[Sign]) -> Option<usize> {
    if node.kind() != Kind::Object {
        return None;
    }
    let value = |sign: &Sign| node.member(sign.name?);
    let has_value = |sign: &Sign| value(sign).is_some_and(|value| !value.is_null());
    let mut found = (0..signs.len()).filter(|index| has_value(&signs[*index]));
    match (found.next(), found.next()) {
        (Some(only), None) => Some(only),
        (Some(_), Some(_)) => None,
        (None, _) => {
            let is_null = |sign: &Sign| sign.takes_null && value(sign).is_some();
            let null = signs.iter().position(is_null);
            null.or_else(|| signs.iter().position(|sign| sign.name.is_none()))
        }
    }
}

/// The best of what variants say, for a union inside of another.
#[must_use]
pub fn any(node: Node<'_>, depth: Depth, candidates: &[Fits]) -> Fit {
    let fits = candidates.iter().map(|fits| fits(node, depth));
    fits.max().unwrap_or(Fit::Not)
}

/// How well a value fits where the description knows null alone. Any other is kept, too, but not as one of
/// several types.
#[must_use]
pub fn null(node: Node<'_>, _: Depth) -> Fit {
    Fit::exactly(node.is_null())
}

/// A member that an object of a type may have.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    name: &'static str,
    is_required: bool,
    fits: Fits,
}

impl Known {
    /// One that must be there.
    #[must_use]
    pub const fn required(name: &'static str, fits: Fits) -> Self {
        Self {
            name,
            is_required: true,
            fits,
        }
    }

    /// One that may be left out, or be null.
    #[must_use]
    pub const fn optional(name: &'static str, fits: Fits) -> Self {
        Self {
            name,
            is_required: false,
            fits,
        }
    }
}

impl<'d> Node<'d> {
    /// What kind of value it is where every scalar is a text, as in a header: of these kinds the first that the
    /// text can be read as. A string among them is any text.
    #[must_use]
    pub fn kind_among(self, kinds: &[Kind]) -> Kind {
        let kind = self.kind();
        let text = match kind {
            Kind::String if self.mode() == Mode::Texts => self.text(),
            _ => None,
        };
        let read = text.and_then(|text| Kind::of_text(text.trim_ascii(), kinds));
        read.unwrap_or(kind)
    }

    /// How well an object has these members.
    #[must_use]
    pub fn fits_members(self, depth: Depth, known: &[Known]) -> Fit {
        self.fits_object(depth, known, None)
    }

    /// The same for a type whose other members are all of one type.
    #[must_use]
    pub fn fits_map(self, depth: Depth, known: &[Known], others: Fits) -> Fit {
        self.fits_object(depth, known, Some(others))
    }

    fn fits_object(self, depth: Depth, known: &[Known], others: Option<Fits>) -> Fit {
        if self.kind() != Kind::Object {
            return Fit::Not;
        }
        let mut required = known.iter().filter(|known| known.is_required);
        if !required.all(|known| self.has(known.name)) {
            return Fit::Not;
        }
        let names = known
            .iter()
            .fold(0, |all, known| all | bit(known.name.as_bytes()));
        let mut is_exact = true;
        let mut is_null = false;
        let mut declared = 0_u32;
        let found = self.members().filter_map(|member| {
            let is_possible = names & member.name.bit() != 0;
            let of_name = |known: &&Known| member.name.is_text(known.name);
            let found = known.iter().filter(|_| is_possible).find(of_name);
            is_exact &= found.is_some() || others.is_some();
            let Some(found) = found else {
                return Some((member.value, others?));
            };
            // A member that is null may as well be another type's, above all where this has no null.
            if !found.is_required && member.value.is_null() {
                is_null |= (found.fits)(member.value, depth) == Fit::Not;
                return None;
            }
            declared += 1;
            Some((member.value, found.fits))
        });
        let fit = match (depth.all(found), is_exact) {
            // A text is what the type declares, whichever texts there are.
            (Fit::Widely, true) => Fit::Exactly,
            // Of several types that a value of a later version fits, it is the one that knows most of it.
            (Fit::Loosely(inner), _) => Fit::Loosely(inner.saturating_add(declared)),
            (Fit::Roughly(inner), _) => Fit::Roughly(inner.saturating_add(declared)),
            (fit, true) => fit,
            (fit, false) => fit.min(Fit::Loosely(declared)),
        };
        match is_null {
            true => fit.min(Fit::Widely),
            false => fit,
        }
    }

    /// The same for a type that has no other members: a value that does has no place for them.
    #[must_use]
    pub fn fits_closed(self, depth: Depth, known: &[Known]) -> Fit {
        match self.fits_members(depth, known) {
            Fit::Loosely(_) | Fit::Roughly(_) | Fit::Barely if !self.has_only(known) => Fit::Not,
            fit => fit,
        }
    }

    fn has_only(self, known: &[Known]) -> bool {
        self.members()
            .all(|member| known.iter().any(|known| member.name.is_text(known.name)))
    }

    /// How well a value fits a set of texts. A text that is none of them can only be one that the
    /// server has added since, if there are several: a single one tells types apart.
    #[must_use]
    pub fn fits_texts(self, values: &[&str]) -> Fit {
        if self.kind() != Kind::String {
            return Fit::Not;
        }
        self.fits_known(values.iter().any(|value| self.is_text(value)), values.len())
    }

    /// How well a value fits a set of scalars, which are given as JSON; see [`Node::fits_texts`].
    #[must_use]
    pub fn fits_scalars(self, values: &[&str]) -> Fit {
        let Some(json) = self.json_scalar() else {
            return Fit::Not;
        };
        let number: Option<f64> = json.parse().ok();
        let is_equal = |value: &&str| match number {
            Some(number) => value.parse() == Ok(number),
            None => **value == json,
        };
        let is_known = values.iter().any(is_equal);
        let is_of_kind = |value: &&str| value.as_bytes().first() == json.as_bytes().first();
        match is_known || number.is_some() || values.iter().any(is_of_kind) {
            true => self.fits_known(is_known, values.len()),
            false => Fit::Not,
        }
    }

    fn fits_known(self, is_known: bool, count: usize) -> Fit {
        match (is_known, count) {
            (true, _) => Fit::Exactly,
            (false, 1) => Fit::Not,
            (false, _) => Fit::Barely,
        }
    }

    /// Whether an object has a member of this name.
    #[must_use]
    pub fn has(self, name: &str) -> bool {
        self.members().any(|member| member.name.is_text(name))
    }

    /// The member that tells variants apart: a string's text, a number or a boolean as JSON writes
    /// it. `None` if there is no such member, or it is of another kind.
    #[must_use]
    pub fn tag(self, name: &str) -> Option<Cow<'d, str>> {
        let tag = self.member(name)?;
        match tag.kind() {
            Kind::String => tag.text(),
            _ => tag.json_scalar(),
        }
    }

    /// The same as JSON writes it, a string in its quotes: for variants whose values are not all
    /// strings.
    #[must_use]
    pub fn json_tag(self, name: &str) -> Option<Cow<'d, str>> {
        self.member(name)?.json_scalar()
    }

    /// A scalar as JSON writes it, and in one way: a string with only the escapes that it needs, a number
    /// without zeros that say nothing, `2` for `2.0`.
    fn json_scalar(self) -> Option<Cow<'d, str>> {
        match self.kind() {
            Kind::Null | Kind::List | Kind::Object => None,
            Kind::String => {
                let text = self.text()?;
                Some(serde_json::Value::from(text).to_string().into())
            }
            Kind::Boolean | Kind::Integer => Some(Cow::Borrowed(self.json())),
            Kind::Number => {
                let number = self.json().parse::<f64>().ok()?;
                to_string(&number).ok().map(Cow::Owned)
            }
        }
    }

    /// Which of these members has a value other than null, the first in the document.
    #[must_use]
    pub fn first_of(self, names: &[&'static str]) -> Option<&'static str> {
        let mut members = self.members().filter(|member| !member.value.is_null());
        members.find_map(|member| {
            let name = names.iter().find(|name| member.name.is_text(name));
            name.copied()
        })
    }

    /// Which of these members has a value other than null. An empty name if several have, so that no variant
    /// has them all.
    #[must_use]
    pub fn sole_of(self, names: &[&'static str]) -> Option<&'static str> {
        let is_there = |name: &&&str| self.member(name).is_some_and(|value| !value.is_null());
        let mut found = names.iter().filter(is_there);
        match (found.next(), found.next()) {
            (Some(only), None) => Some(only),
            (Some(_), Some(_)) => Some(""),
            (None, _) => None,
        }
    }

    /// The first of these members that is there, be it null.
    #[must_use]
    pub fn any_of(self, names: &[&'static str]) -> Option<&'static str> {
        names.iter().copied().find(|name| self.has(name))
    }

    /// Decodes it as a variant; what its type refuses, or an integer that is too large
    /// for it, is kept as a value of another variant.
    ///
    /// # Errors
    /// It cannot be kept either.
    pub fn decode_or<T: Decode, O: Decode, U>(
        self,
        variant: fn(T) -> U,
        other: fn(O) -> U,
    ) -> Result<U, Misfit> {
        let repaired = self.repaired();
        let is_integer = self.kind() == Kind::Integer;
        match self.decode() {
            Ok(value) if !is_integer || self.repaired() == repaired => Ok(variant(value)),
            Ok(_) | Err(_) => {
                self.forget(repaired);
                self.decode().map(other)
            }
        }
    }

    /// That no variant takes a value of its kind.
    #[cold]
    #[must_use]
    pub fn no_variant(self) -> Misfit {
        self.misfit(format!(
            "expected another kind of value, found {}",
            self.kind().text()
        ))
    }

    /// That its tag stands for no variant.
    #[cold]
    #[must_use]
    pub fn no_variant_of_tag(self, name: &str) -> Misfit {
        let Some(tag) = self.member(name) else {
            return self.misfit(format!("has no `{name}`, which tells the variants apart"));
        };
        match tag.kind() {
            kind @ (Kind::Null | Kind::List | Kind::Object) => self.misfit(format!(
                "`{name}`, which tells the variants apart, is {}",
                kind.text()
            )),
            _ => self.misfit(format!("`{name}` stands for none of the variants")),
        }
    }

    /// That none of the members that tell variants apart is there, or several are.
    #[cold]
    #[must_use]
    pub fn no_variant_of(self, names: &[&'static str]) -> Misfit {
        self.misfit(format!(
            "has none of the members that tell the variants apart: {}",
            names.join(", ")
        ))
    }

    /// That it is none of a set of values.
    #[cold]
    #[must_use]
    pub fn no_value(self) -> Misfit {
        self.misfit(format!(
            "expected a known value, found {} with another one",
            self.kind().text()
        ))
    }

    /// How well an object looks like one of a type that the tag does not name.
    #[must_use]
    pub fn looks_like<T: Decode>(self) -> bool {
        T::fits(self, Depth::OUTERMOST) >= Fit::Roughly(0)
    }

    /// That it looks like none of the variants.
    #[cold]
    #[must_use]
    pub fn no_fit(self, variants: &[&str]) -> Misfit {
        self.misfit(format!(
            "expected one of {}, found {} that fits none of them",
            variants.join(", "),
            self.kind().text()
        ))
    }
}
