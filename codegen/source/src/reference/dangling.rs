//! A reference that leads nowhere: what it costs is as little as can be left out around it, never the whole description.

use indexmap::IndexSet;
use serde_json::Value;

use super::follow::{Finder, around};
use super::kinds::kind_of;
use super::{Meaning, Target, reference_of};
use crate::grammar::{Kind, Part, Ty, shape};
use diag::Location;

/// What goes without what a reference was to stand for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Loss {
    /// The reference alone: nothing is known of the value, or what stands beside it is enough.
    Reference,
    /// What stands there.
    Place,
    /// The operation, which cannot be called right without it.
    Operation,
}

/// What a reference costs that leads nowhere. None where the standard has no references: a whole part of the
/// description would be missing there.
pub(super) fn loss(ty: Ty, value: &Value) -> Option<Loss> {
    let alone = || {
        let mut keys = value.as_object().into_iter().flatten();
        keys.all(|(key, _)| key == "$ref" || key == "$dynamicRef" || key.starts_with("x-"))
    };
    let kind = match ty {
        Ty::One(kind) => kind,
        Ty::SchemaOrFlag | Ty::Items => return Some(Loss::Reference),
        _ => return None,
    };
    match kind {
        Kind::Schema => Some(Loss::Reference),
        Kind::PathItem | Kind::Swagger(Part::PathItem) => Some(if alone() {
            Loss::Place
        } else {
            Loss::Reference
        }),
        Kind::Parameter | Kind::RequestBody | Kind::Swagger(Part::Parameter) => {
            Some(Loss::Operation)
        }
        Kind::Response
        | Kind::Header
        | Kind::Example
        | Kind::Link
        | Kind::Callback
        | Kind::MediaType
        | Kind::Operation
        | Kind::SecurityScheme
        | Kind::Swagger(Part::Response | Part::Header | Part::SecurityScheme | Part::Operation) => {
            Some(Loss::Place)
        }
        Kind::Api
        | Kind::Info
        | Kind::Contact
        | Kind::License
        | Kind::Server
        | Kind::ServerVariable
        | Kind::Components
        | Kind::Paths
        | Kind::ExternalDocs
        | Kind::Encoding
        | Kind::Responses
        | Kind::Tag
        | Kind::Discriminator
        | Kind::Xml
        | Kind::OAuthFlows
        | Kind::OAuthFlow
        | Kind::Swagger(Part::Root | Part::Components | Part::Paths | Part::Responses) => None,
    }
}

/// What a meaning costs where a value stands.
pub(super) fn loss_of(meaning: &Meaning, ty: Ty, value: &Value) -> Option<Loss> {
    match meaning {
        Meaning::Broken(problem) if problem.leads_nowhere() => loss(ty, value),
        Meaning::InPlace(_)
        | Meaning::Hoist(_)
        | Meaning::Inline(_)
        | Meaning::Schema
        | Meaning::Text(_)
        | Meaning::Broken(_) => None,
    }
}

/// The rest of the sentence that says what a reference leads to: what is done without it.
pub(super) fn done(finder: &Finder<'_, '_>, loss: Loss, ty: Ty, place: &Location) -> String {
    let kind = kind_of(ty);
    let noun = kind.map_or("value", |kind| shape(kind).name());
    match (loss, kind) {
        (Loss::Reference, Some(Kind::Schema)) => "it is read as any value".to_owned(),
        (Loss::Reference, _) => "what stands beside it is read alone".to_owned(),
        (Loss::Operation | Loss::Place, _) => {
            let operation = (loss == Loss::Operation).then(|| operation(finder, place));
            let name = place.pointer.tokens().last().unwrap_or_default();
            let lost = operation.flatten();
            let lost = lost.unwrap_or_else(|| format!("the {noun} `{name}`"));
            format!("{lost} is left out")
        }
    }
}

/// The operation that a parameter or a body belongs to. None for a component.
fn operation(finder: &Finder<'_, '_>, place: &Location) -> Option<String> {
    let tokens: Vec<String> = place.pointer.tokens().map(|one| one.into_owned()).collect();
    let owner = match tokens.as_slice() {
        [owner @ .., body] if body == "requestBody" => owner,
        [owner @ .., list, index] if list == "parameters" && index.parse::<usize>().is_ok() => {
            owner
        }
        _ => return None,
    };
    let pointer = owner
        .iter()
        .fold(diag::Pointer::root(), |pointer, token| pointer.child(token));
    let id = finder.library.named(&place.file).and_then(|root| {
        let id = root.pointer(pointer.as_str())?.get("operationId")?;
        id.as_str().map(str::to_owned)
    });
    Some(match (id, owner) {
        (Some(id), _) => format!("the operation `{id}`"),
        (None, [.., path, method]) if path.starts_with('/') => {
            format!("the operation `{} {path}`", method.to_ascii_uppercase())
        }
        (None, [.., path]) if path.starts_with('/') => format!("each operation of `{path}`"),
        (None, _) => "what has this parameter or body".to_owned(),
    })
}

impl Finder<'_, '_> {
    /// Follows what counts as nothing but its reference, whatever stands beside it.
    pub(super) fn reaches(&mut self, mut target: Target) -> Result<(), super::Problem> {
        let mut way: IndexSet<Target> = IndexSet::new();
        loop {
            let root = self.library.value(target.file);
            let value = root.pointer(target.pointer.as_str());
            let map = value.and_then(Value::as_object);
            let Some(next) = map.and_then(reference_of) else {
                return Ok(());
            };
            let next = self.target(target.file, next)?;
            if let Some(start) = way.get_index_of(&target) {
                return Err(around(self.library, &way, start));
            }
            way.insert(std::mem::replace(&mut target, next));
        }
    }
}
