//! Names of the methods that fill in a struct: those of its fields, wherever such a method takes
//! nothing from its users.

use super::resolve::Scope;
use super::words::Case;
use super::{Ident, reserved};

/// What every struct has, and users call without naming a trait.
const METHODS: &[&str] = &[
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "deserialize",
    "eq",
    "from",
    "into",
    "ne",
    "new",
    "serialize",
    "to_owned",
    "try_from",
    "try_into",
];

/// The methods of a field.
#[derive(Clone, Debug)]
pub struct FieldMethods {
    /// Sets it.
    pub set: Ident,
    /// Sets the value that clears it, `null` or the empty text.
    pub clear: Ident,
}

/// For the fields of a struct, in their order.
pub(super) fn field_methods(fields: &[Ident]) -> Vec<FieldMethods> {
    let mut scope = Scope::new("methods", Case::Snake, |_| false);
    scope.seed(METHODS);
    scope.seed(reserved::OPERATORS);
    let is_free = |name: &str| !METHODS.contains(&name) && !reserved::OPERATORS.contains(&name);
    let free = fields
        .iter()
        .map(Ident::as_str)
        .filter(|name| is_free(name));
    scope.seed(&free.collect::<Vec<_>>());
    let set: Vec<_> = fields
        .iter()
        .map(|field| match is_free(field.as_str()) {
            true => field.clone(),
            false => claim(&mut scope, "with", field),
        })
        .collect();
    let pairs = set.into_iter().zip(fields);
    pairs
        .map(|(set, field)| FieldMethods {
            set,
            clear: claim(&mut scope, "clear", field),
        })
        .collect()
}

fn claim(scope: &mut Scope, word: &str, field: &Ident) -> Ident {
    let name = field.as_str().trim_end_matches('_');
    scope.claim_as_is(&[format!("{word}_{name}")])
}
