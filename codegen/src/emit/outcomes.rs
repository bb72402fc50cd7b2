//! Documented answers → what a call returns: the success's type, the enum of failures, the decoding.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::contents::{self, is_large, is_stream, received};
use super::{Emit, docs, markdown};
use crate::api::{Content, MediaType, Operation, Response, StatusPattern, TypeRef};
use crate::facts::has_dwarfing;
use crate::names::{Ident, OperationNames};

/// The answers of an operation, sorted by what they are to the caller.
pub(super) struct Outcomes<'a> {
    /// The documented successes.
    pub(super) successes: Vec<Outcome<'a>>,
    /// The documented failures.
    pub(super) failures: Vec<Outcome<'a>>,
}

/// An answer in one of its notations, with its variant's name.
#[derive(Clone, Copy)]
pub(super) struct Outcome<'a> {
    pub(super) response: &'a Response,
    pub(super) media_type: Option<&'a MediaType>,
    pub(super) variant: &'a Ident,
}

impl<'a> Outcome<'a> {
    pub(super) fn content(&self) -> Option<&'a Content> {
        self.media_type.map(|media_type| &media_type.content)
    }

    /// Whether the answer comes in other notations too, of which this one is not the preferred.
    fn is_alternative(&self) -> bool {
        let first = self.response.media_types.first();
        first.map(|media_type| &media_type.name)
            != self.media_type.map(|media_type| &media_type.name)
    }
}

/// The media types, and ranges of them, that are read alike.
fn names(media_type: Option<&MediaType>) -> Vec<&str> {
    media_type.into_iter().flat_map(MediaType::names).collect()
}

/// How wide a range of media types is: one of them, those of a kind, all.
fn breadth(range: &str) -> usize {
    range.matches('*').count()
}

fn lies_in(name: &str, range: &str) -> bool {
    match range.split_once('/') {
        Some(("*", "*")) => true,
        Some((kind, "*")) => name.split_once('/').is_some_and(|(of, _)| of == kind),
        _ => false,
    }
}

impl<'a> Outcome<'a> {
    /// The media types that it is known by, a list for each breadth; none where it is what any other
    /// content type is taken for.
    fn known_by(&self) -> Vec<(usize, Vec<&'a str>)> {
        if !self.is_alternative() {
            return vec![(usize::MAX, Vec::new())];
        }
        let mut known: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for name in names(self.media_type) {
            known.entry(breadth(name)).or_default().push(name);
        }
        known.into_iter().collect()
    }
}

/// The arms of answers: what is known by its content type goes before what any other content type is
/// taken for, and a range behind what lies in it.
fn arms<'o, 'a>(outcomes: &'o [Outcome<'a>]) -> Vec<(&'o Outcome<'a>, Vec<&'a str>)> {
    let mut arms: Vec<_> = outcomes
        .iter()
        .flat_map(|outcome| {
            let known = outcome.known_by().into_iter();
            known.map(move |(breadth, names)| (breadth, outcome, names))
        })
        .collect();
    arms.sort_by_key(|(breadth, outcome, _)| (outcome.response.status, *breadth));
    arms.into_iter()
        .map(|(_, outcome, names)| (outcome, names))
        .collect()
}

impl<'a> Outcomes<'a> {
    pub(super) fn new(operation: &'a Operation, names: &'a OperationNames) -> Self {
        let mut idents = names.responses.iter();
        let mut all = Vec::new();
        for response in &operation.responses {
            let media_types: Vec<_> = if response.media_types.is_empty() {
                vec![None]
            } else {
                response.media_types.iter().map(Some).collect()
            };
            all.extend(
                media_types
                    .into_iter()
                    .zip(&mut idents)
                    .map(|(media_type, variant)| Outcome {
                        response,
                        media_type,
                        variant,
                    }),
            );
        }
        // An exact status goes before its range, and both before the default; the preferred notation
        // behind the others.
        all.sort_by_key(|outcome| (outcome.response.status, !outcome.is_alternative()));
        let is_success = |outcome: &Outcome<'_>| outcome.response.status.is_success();
        let only_default = !all.iter().any(is_success);
        let successes = all.iter().copied().filter(|outcome| {
            is_success(outcome)
                || (only_default && outcome.response.status == StatusPattern::Default)
        });
        let failures = all.iter().copied().filter(|outcome| !is_success(outcome));
        Self {
            successes: successes.collect(),
            failures: failures.collect(),
        }
    }

    /// Whether the successes have different types, so that they need an enum.
    pub(super) fn successes_differ(&self) -> bool {
        let first = self.successes.first().map(Outcome::content);
        self.successes
            .iter()
            .any(|outcome| Some(outcome.content()) != first)
    }

    /// Whether no success has a body.
    pub(super) fn is_empty(&self) -> bool {
        self.successes
            .iter()
            .all(|outcome| outcome.content().is_none())
    }

    /// The content that all successes share.
    pub(super) fn common_content(&self) -> Option<&'a Content> {
        let first = self
            .successes
            .first()
            .filter(|_| !self.successes_differ())?;
        first.content()
    }

    /// The type of the JSON that all successes share.
    pub(super) fn common_body(&self) -> Option<&'a TypeRef> {
        match self.common_content()? {
            Content::Json(type_ref) => Some(type_ref),
            _ => None,
        }
    }

    /// What a success's body is decoded into.
    pub(super) fn output(&self, cx: Emit<'_>, names: &OperationNames) -> TokenStream {
        if self.successes_differ() {
            let success = &names.success;
            return quote!(#success);
        }
        match self.common_content() {
            Some(content) => received(cx, content),
            None => quote!(()),
        }
    }

    /// The same as readers of a page see it.
    pub(super) fn output_text(&self, cx: Emit<'_>, names: &OperationNames) -> String {
        if self.successes_differ() {
            return names.success.to_string();
        }
        match self.common_content() {
            Some(content) => contents::received_text(content, |type_ref| cx.type_text(type_ref)),
            None => "()".to_owned(),
        }
    }

    /// The type of the documented failures.
    pub(super) fn failure(&self, names: &OperationNames) -> TokenStream {
        if self.failures.is_empty() {
            return quote!(Infallible);
        }
        let failure = &names.failure;
        quote!(#failure)
    }

    /// The enums that the operation needs, each after the docs of `method`.
    pub(super) fn emit_enums(
        &self,
        cx: Emit<'_>,
        names: &OperationNames,
        method: &str,
    ) -> Vec<TokenStream> {
        let mut items = Vec::new();
        if self.successes_differ() {
            let line = format!("The documented successes of [`{method}`].");
            items.push(emit_enum(cx, &names.success, &self.successes, &line));
        }
        if !self.failures.is_empty() {
            let line = format!("The documented failures of [`{method}`].");
            items.push(emit_enum(cx, &names.failure, &self.failures, &line));
        }
        items
    }

    /// The arms of `decode`.
    pub(super) fn emit_decode(&self, cx: Emit<'_>, names: &OperationNames) -> TokenStream {
        let differ = self.successes_differ();
        let mut emitted = Vec::new();
        for (outcome, known_by) in arms(&self.successes) {
            let (variant, success) = (outcome.variant, &names.success);
            let wrap = differ.then(|| quote!(#success::#variant));
            let pattern = self.pattern(outcome, true);
            let value = emit_value(cx, outcome, wrap.as_ref(), true);
            emitted.push(emit_arm(outcome, &pattern, &known_by, &value));
        }
        for (outcome, known_by) in arms(&self.failures) {
            let (variant, failure) = (outcome.variant, &names.failure);
            let pattern = self.pattern(outcome, false);
            let value = emit_value(cx, outcome, Some(&quote!(#failure::#variant)), false);
            emitted.push(emit_arm(outcome, &pattern, &known_by, &value));
        }
        if emitted.is_empty() {
            // Nothing is documented: whatever is a success is one.
            emitted.push(quote!(200..=299 => Ok(Answer::Success(())),));
        }
        // The default of failures takes every status outside 2XX: there is nothing left for a last
        // arm if all inside are taken too.
        let has = |outcomes: &[Outcome<'_>], status: StatusPattern| {
            outcomes
                .iter()
                .any(|outcome| outcome.response.status == status)
        };
        let takes_successes = has(&self.successes, StatusPattern::Default)
            || has(&self.successes, StatusPattern::Range(2));
        let takes_all = takes_successes && has(&self.failures, StatusPattern::Default);
        let last = (!takes_all).then(|| quote!(_ => Err(Unreadable::Undocumented),));
        quote! { match reply.status().as_u16() { #(#emitted)* #last } }
    }

    /// The statuses of an answer. Where a range begins with one that has an arm of its own, it begins
    /// behind that: clippy takes the overlap for a mistake.
    fn pattern(&self, outcome: &Outcome<'_>, is_success: bool) -> TokenStream {
        match outcome.response.status {
            StatusPattern::Exact(status) => {
                let status = Literal::u16_unsuffixed(status);
                quote!(#status)
            }
            StatusPattern::Range(class) => {
                let is_exact = |status: u16| {
                    let mut all = self.successes.iter().chain(&self.failures);
                    all.any(|one| one.response.status == StatusPattern::Exact(status))
                };
                let (mut first, mut last) = (class * 100, class * 100 + 99);
                while first < last && is_exact(first) {
                    first += 1;
                }
                while first < last && is_exact(last) {
                    last -= 1;
                }
                let (first, last) = (
                    Literal::u16_unsuffixed(first),
                    Literal::u16_unsuffixed(last),
                );
                quote!(#first..=#last)
            }
            // Where successes are documented, the default is for failures only.
            StatusPattern::Default if is_success => quote!(200..=299),
            StatusPattern::Default => quote!(0..=199 | 300..),
        }
    }

    /// The media types of successes that are read piece by piece.
    pub(super) fn streams(&self) -> Vec<&'a str> {
        let media_types = self
            .successes
            .iter()
            .filter_map(|outcome| outcome.media_type);
        let mut names: Vec<&str> = media_types
            .filter(|media_type| is_stream(&media_type.content))
            .flat_map(MediaType::names)
            .collect();
        names.dedup();
        names
    }

    /// The value of `accept`: JSON alone where a success is JSON, because servers exist that answer
    /// with something else to a longer list; else every documented media type of the successes, or
    /// of the failures where those have none.
    pub(super) fn accept(&self) -> Option<String> {
        let of = |outcomes: &[Outcome<'a>]| {
            let media_types = outcomes.iter().filter_map(|outcome| outcome.media_type);
            let media_types: Vec<&MediaType> = media_types.collect();
            let is_json = |media_type: &&MediaType| {
                matches!(media_type.content, Content::Json(_)) && !media_type.name.contains('*')
            };
            // What an answer prefers goes before what else it comes in.
            let (others, preferred): (Vec<_>, Vec<_>) = outcomes
                .iter()
                .partition(|outcome| outcome.is_alternative());
            let ordered = preferred.into_iter().chain(others);
            let mut ordered = ordered.filter_map(|outcome: &Outcome<'a>| outcome.media_type);
            let mut names: Vec<&str> = match ordered.find(is_json) {
                Some(json) => vec![json.name.as_str()],
                None => media_types
                    .iter()
                    .flat_map(|media_type| media_type.names())
                    .collect(),
            };
            if names.is_empty() {
                let bodiless = outcomes
                    .iter()
                    .flat_map(|outcome| &outcome.response.bodiless);
                names.extend(bodiless.map(String::as_str));
            }
            let mut seen = std::collections::BTreeSet::new();
            names.retain(|name| seen.insert(*name));
            (!names.is_empty()).then(|| names.join(", "))
        };
        of(&self.successes).or_else(|| of(&self.failures))
    }
}

fn emit_enum(cx: Emit<'_>, ident: &Ident, outcomes: &[Outcome<'_>], line: &str) -> TokenStream {
    let comment = docs::comment(&[line.to_owned()]);
    let variants = outcomes.iter().map(|outcome| {
        let comment = docs::comment(&outcome_lines(outcome));
        let variant = outcome.variant;
        let body = outcome.content().map(|content| {
            let body = received(cx, content);
            if is_large(cx, content) {
                quote!((Box<#body>))
            } else {
                quote!((#body))
            }
        });
        quote! { #comment #variant #body, }
    });
    let allow =
        has_large_variant(cx, outcomes).then(|| quote!(#[allow(clippy::large_enum_variant)]));
    // What is read piece by piece can be neither copied nor compared.
    let is_streamed = |outcome: &Outcome<'_>| outcome.content().is_some_and(is_stream);
    let derives = if outcomes.iter().any(is_streamed) {
        quote!(#[derive(Debug)])
    } else {
        quote!(#[derive(Debug, Clone, PartialEq)])
    };
    quote! {
        #comment
        #derives
        #allow
        #[non_exhaustive]
        pub enum #ident { #(#variants)* }
    }
}

/// Whether clippy would say that one variant is far larger than the others.
fn has_large_variant(cx: Emit<'_>, outcomes: &[Outcome<'_>]) -> bool {
    has_dwarfing(outcomes.iter().map(|outcome| match outcome.content() {
        None => 0,
        Some(Content::Json(type_ref) | Content::Xml(type_ref, _)) => cx.facts.size_within(type_ref),
        Some(Content::Events(..)) => 512,
        Some(content) if is_stream(content) => 400,
        Some(_) => 32,
    }))
}

fn outcome_lines(outcome: &Outcome<'_>) -> Vec<String> {
    let response = outcome.response;
    let mut lines = response
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    let mut status = match response.status {
        StatusPattern::Exact(status) => format!("Status {status}"),
        StatusPattern::Range(class) => format!("Statuses {class}00 to {class}99"),
        StatusPattern::Default => "Any other status".to_owned(),
    };
    if response.media_types.len() > 1
        && let Some(media_type) = outcome.media_type
    {
        status += &format!(", as {}", markdown::code(&media_type.name));
    }
    docs::add_block(&mut lines, [format!("{status}.")]);
    lines
}

fn emit_value(
    cx: Emit<'_>,
    outcome: &Outcome<'_>,
    wrap: Option<&TokenStream>,
    is_success: bool,
) -> TokenStream {
    match (outcome.media_type, wrap) {
        (Some(media_type), wrap) => contents::answer(cx, media_type, wrap, is_success),
        (None, Some(wrap)) if is_success => quote!(Ok(Answer::Success(#wrap))),
        (None, Some(wrap)) => quote!(Ok(Answer::Failure(#wrap))),
        (None, None) => quote!(Ok(Answer::Success(()))),
    }
}

fn emit_arm(
    outcome: &Outcome<'_>,
    pattern: &TokenStream,
    known_by: &[&str],
    value: &TokenStream,
) -> TokenStream {
    // The preferred notation has no guard of its own, as it is also the last resort.
    let preferred = names(outcome.response.media_types.first());
    let is_within = |name: &&str| known_by.iter().any(|range| lies_in(name, range));
    let preferred: Vec<&str> = preferred.into_iter().filter(is_within).collect();
    let guard = match known_by {
        [] => None,
        [only] => Some(quote!(if reply.is(#only) #(&& !reply.is(#preferred))*)),
        _ if preferred.is_empty() => Some(quote!(if #(reply.is(#known_by))||*)),
        _ => Some(quote!(if (#(reply.is(#known_by))||*) #(&& !reply.is(#preferred))*)),
    };
    quote!(#pattern #guard => #value,)
}
