//! Documented answers → what a call returns: the success's type, the enum of failures, the decoding.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Emit, docs, markdown};
use crate::api::{Operation, Response, StatusPattern, TypeRef};
use crate::facts::has_dwarfing;
use crate::names::{Ident, OperationNames};

/// The answers of an operation, sorted by what they are to the caller.
pub(super) struct Outcomes<'a> {
    /// The documented successes.
    pub(super) successes: Vec<Outcome<'a>>,
    /// The documented failures.
    pub(super) failures: Vec<Outcome<'a>>,
}

/// An answer with its variant's name.
#[derive(Clone, Copy)]
pub(super) struct Outcome<'a> {
    pub(super) response: &'a Response,
    pub(super) variant: &'a Ident,
}

impl Outcome<'_> {
    fn body(&self) -> Option<&TypeRef> {
        self.response
            .media_type
            .as_ref()
            .map(|media_type| &media_type.type_ref)
    }
}

impl<'a> Outcomes<'a> {
    pub(super) fn new(operation: &'a Operation, names: &'a OperationNames) -> Self {
        let pairs = operation.responses.iter().zip(&names.responses);
        let mut all: Vec<_> = pairs
            .map(|(response, variant)| Outcome { response, variant })
            .collect();
        // An exact status goes before its range, and both before the default.
        all.sort_by_key(|outcome| outcome.response.status);
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
    fn successes_differ(&self) -> bool {
        let first = self.successes.first().map(Outcome::body);
        self.successes
            .iter()
            .any(|outcome| Some(outcome.body()) != first)
    }

    /// Whether no success has a body.
    pub(super) fn is_empty(&self) -> bool {
        self.successes
            .iter()
            .all(|outcome| outcome.body().is_none())
    }

    /// The body that all successes share.
    pub(super) fn common_body(&self) -> Option<&'a TypeRef> {
        let first = self
            .successes
            .first()
            .filter(|_| !self.successes_differ())?;
        first
            .response
            .media_type
            .as_ref()
            .map(|media_type| &media_type.type_ref)
    }

    /// What a success's body is decoded into.
    pub(super) fn output(&self, cx: Emit<'_>, names: &OperationNames) -> TokenStream {
        if self.successes_differ() {
            let success = &names.success;
            return quote!(#success);
        }
        match self.successes.first().and_then(Outcome::body) {
            Some(body) => cx.type_ref(body, &quote!(types::)),
            None => quote!(()),
        }
    }

    /// The same as readers of a page see it.
    pub(super) fn output_text(&self, cx: Emit<'_>, names: &OperationNames) -> String {
        if self.successes_differ() {
            return names.success.to_string();
        }
        match self.successes.first().and_then(Outcome::body) {
            Some(body) => cx.type_text(body),
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
    pub(super) fn emit_decode(&self, names: &OperationNames) -> TokenStream {
        let differ = self.successes_differ();
        let mut arms = Vec::new();
        for outcome in &self.successes {
            let variant = outcome.variant;
            let success = &names.success;
            let wrap = differ.then(|| quote!(#success::#variant));
            arms.push(emit_arm(outcome, wrap.as_ref(), true));
        }
        for outcome in &self.failures {
            let variant = outcome.variant;
            let failure = &names.failure;
            let wrap = quote!(#failure::#variant);
            arms.push(emit_arm(outcome, Some(&wrap), false));
        }
        if arms.is_empty() {
            // Nothing is documented: whatever is a success is one.
            arms.push(quote!(200..=299 => Ok(Answer::Success(())),));
        }
        let is_default = |outcome: &Outcome<'_>| outcome.response.status == StatusPattern::Default;
        // A range that is spelt out is exhaustive only together with a last arm.
        let both = self.successes.iter().any(is_default) && self.failures.iter().any(is_default);
        let last = (!both).then(|| quote!(_ => Err(Unreadable::Undocumented),));
        quote! { match reply.status().as_u16() { #(#arms)* #last } }
    }
}

fn emit_enum(cx: Emit<'_>, ident: &Ident, outcomes: &[Outcome<'_>], line: &str) -> TokenStream {
    let comment = docs::comment(&[line.to_owned()]);
    let variants = outcomes.iter().map(|outcome| {
        let comment = docs::comment(&outcome_lines(outcome.response));
        let variant = outcome.variant;
        let body = outcome.body().map(|body| {
            let body = cx.type_ref(body, &quote!(types::));
            quote!((#body))
        });
        quote! { #comment #variant #body, }
    });
    // The runtime keeps failures behind a box already, so boxing the body again helps nobody.
    let allow =
        has_large_variant(cx, outcomes).then(|| quote!(#[allow(clippy::large_enum_variant)]));
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq)]
        #allow
        #[non_exhaustive]
        pub enum #ident { #(#variants)* }
    }
}

/// Whether clippy would say that one variant is far larger than the others.
fn has_large_variant(cx: Emit<'_>, outcomes: &[Outcome<'_>]) -> bool {
    has_dwarfing(
        outcomes
            .iter()
            .map(|outcome| outcome.body().map_or(0, |body| cx.facts.size(cx.api, body))),
    )
}

fn outcome_lines(response: &Response) -> Vec<String> {
    let mut lines = response
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    let status = match response.status {
        StatusPattern::Exact(status) => format!("Status {status}."),
        StatusPattern::Range(class) => format!("Statuses {class}00 to {class}99."),
        StatusPattern::Default => "Any other status.".to_owned(),
    };
    docs::add_block(&mut lines, [status]);
    lines
}

fn emit_arm(outcome: &Outcome<'_>, wrap: Option<&TokenStream>, is_success: bool) -> TokenStream {
    let pattern = match outcome.response.status {
        StatusPattern::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        StatusPattern::Range(class) => {
            let first = Literal::u16_unsuffixed(class * 100);
            let last = Literal::u16_unsuffixed(class * 100 + 99);
            quote!(#first..=#last)
        }
        // Where successes are documented, the default is for failures only.
        StatusPattern::Default if is_success => quote!(200..=299),
        StatusPattern::Default => quote!(0..=199 | 300..),
    };
    let value = match (outcome.body(), wrap) {
        (Some(_), Some(wrap)) if is_success => quote!(Answer::success_with(reply, #wrap)),
        (Some(_), Some(wrap)) => quote!(Answer::failure(reply, #wrap)),
        (Some(_), None) => quote!(Answer::success(reply)),
        (None, Some(wrap)) if is_success => quote!(Ok(Answer::Success(#wrap))),
        (None, Some(wrap)) => quote!(Ok(Answer::Failure(#wrap))),
        (None, None) => quote!(Ok(Answer::Success(()))),
    };
    quote!(#pattern => #value,)
}
