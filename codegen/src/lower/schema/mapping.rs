//! The mapping of a discriminator, the other way round: which values stand for a component.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use openapiv3::Discriminator;

use super::super::{Lowering, component_name};
use super::{View, inherited};

/// The values of a mapping by the components that they stand for, in the order in which they are written.
pub(in crate::lower) struct Mapping<'a>(BTreeMap<Cow<'a, str>, Vec<&'a str>>);

impl<'a> Mapping<'a> {
    /// That of a discriminator: with as many values as components, it is not to be searched for each of them.
    pub(super) fn of(cx: &Lowering<'a>, source: &'a Discriminator) -> Rc<Self> {
        cx.index.mapping(source, || Self::read(cx, source))
    }

    fn read(cx: &Lowering<'a>, source: &'a Discriminator) -> Self {
        let mut by_name: BTreeMap<Cow<'a, str>, Vec<&'a str>> = BTreeMap::new();
        for (value, target) in &source.mapping {
            let (key, other) = named(cx, target);
            let other = other.filter(|other| *other != key).map(Cow::Borrowed);
            for name in [Some(key), other].into_iter().flatten() {
                by_name.entry(name).or_default().push(value);
            }
        }
        Self(by_name)
    }

    /// The values that stand for a component.
    pub(super) fn values(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.get(name).into_iter().flatten().copied()
    }

    /// Whether any does.
    pub(super) fn names(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// Whether a discriminator names a component so: by its name, by a reference, or by another name of it.
pub(super) fn is_target(cx: &Lowering<'_>, target: &str, name: &str) -> bool {
    let (key, other) = named(cx, target);
    key == name || other == Some(name)
}

/// The component that a discriminator names, and what that is another name of.
fn named<'a, 't>(cx: &Lowering<'a>, target: &'t str) -> (Cow<'t, str>, Option<&'a str>) {
    let key = component_name(target, "schemas").unwrap_or(Cow::Borrowed(target));
    let other = other_name(cx, &key);
    (key, other)
}

/// The component that another one is a mere name of: by a reference, or by an `allOf` of nothing else. A subtype that
/// adds nothing to its base is one of its own.
pub(super) fn other_name<'a>(cx: &Lowering<'a>, name: &str) -> Option<&'a str> {
    let (own, schema) = cx.index.component(name)?;
    let reference = (own != name).then_some(own);
    behind(cx, cx.view(schema)).or(reference)
}

/// What a schema is another name of by its `allOf`.
fn behind<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<&'a str> {
    let reference = view.alias_of()?;
    *view.kin().behind.get_or_init(|| {
        let (next, base) = cx.index.target(reference)?;
        let base = cx.view(base);
        let is_subtype = inherited::discriminator(cx, base).is_some();
        (!is_subtype).then(|| behind(cx, base).unwrap_or(next))
    })
}
