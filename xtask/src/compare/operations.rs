//! What changes about operations: methods of groups that give a call, its options, its answers.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Kind, Step, What};
use super::{condition, wire};
use crate::surface::{Exposed, Item, Method, Sent, Surface, Text};

/// An operation, as users of the crate have it.
struct Operation<'s> {
    /// `pets().list_pets`.
    shown: String,
    method: &'s Method,
    /// Its struct, which has the options and the answers.
    marker: Option<&'s Exposed>,
    /// Path of that.
    marker_path: String,
    /// What a call puts into the request, with all of its options.
    sent: Sent,
}

/// Paths of items that are told by operations.
#[derive(Debug, Default)]
pub(super) struct Owned {
    /// Structs that have operations as their methods.
    groups: BTreeSet<String>,
    /// Structs that stand for an operation.
    markers: BTreeSet<String>,
    /// Those of operations that came or went: what else is theirs came or went with them.
    single: BTreeSet<String>,
    /// Those of operations that are called otherwise.
    renamed: BTreeMap<String, String>,
}

impl Owned {
    /// Whether an item is told by an operation already.
    pub(super) fn has(&self, path: &str) -> bool {
        if self.groups.contains(path) || self.markers.contains(path) {
            return true;
        }
        let owner = self.owner(path);
        owner.is_some_and(|owner| self.single.contains(owner))
    }

    /// The operation that an item belongs to: `ListPetsFailure` to `ListPets`, and not to `List`.
    fn owner(&self, path: &str) -> Option<&String> {
        let mut owners = self.markers.iter().rev();
        owners.find(|marker| path.starts_with(marker.as_str()))
    }

    /// Where the items of operations are now that are called otherwise.
    pub(super) fn moved(&self, old: &Surface) -> Vec<(String, String)> {
        let items = old.items.keys().filter(|path| path.starts_with("api::"));
        let moved = items.filter_map(|path| {
            let owner = self.owner(path)?;
            let now = self.renamed.get(owner)?;
            Some((path.clone(), format!("{now}{}", &path[owner.len()..])))
        });
        moved.collect()
    }
}

pub(super) fn compare(old: &Surface, new: &Surface, changes: &mut Vec<Change>) -> Owned {
    let mut owned = Owned::default();
    let (before, mut now) = (operations(old, &mut owned), operations(new, &mut owned));
    let (mut gone, mut secured) = (Vec::new(), wire::Secured::new());
    for (name, operation) in &before {
        match now.remove(name) {
            Some(same) => {
                compare_one((old, operation), (new, &same), changes);
                secured.push((name.clone(), wire::security(&operation.sent, &same.sent)));
            }
            None => gone.push(operation),
        }
    }
    let mut fresh: BTreeMap<String, Vec<&Operation<'_>>> = BTreeMap::new();
    for operation in now.values() {
        let sends = nameless(request(operation));
        fresh.entry(sends).or_default().push(operation);
    }
    let mut found = BTreeSet::new();
    for operation in gone {
        let sends = nameless(request(operation));
        match fresh.get(&sends).map(Vec::as_slice) {
            // The same request, and nothing else that sends it.
            Some([renamed]) if !sends.is_empty() && found.insert(renamed.shown.as_str()) => {
                let message = format!("is called `{}` now", renamed.shown);
                let shown = &operation.shown;
                changes.push(Change::new(
                    Kind::Operation,
                    What::Changed,
                    Step::Major,
                    shown,
                    message,
                ));
                compare_one((old, operation), (new, renamed), changes);
                let security = wire::security(&operation.sent, &renamed.sent);
                secured.push((shown.clone(), security));
                let (from, to) = (&operation.marker_path, &renamed.marker_path);
                owned.renamed.insert(from.clone(), to.clone());
            }
            _ => {
                let message = format!("is removed{}", in_brackets(operation));
                changes.push(Change::new(
                    Kind::Operation,
                    What::Removed,
                    Step::Major,
                    &operation.shown,
                    message,
                ));
                owned.single.insert(operation.marker_path.clone());
            }
        }
    }
    wire::secured(secured, changes);
    let fresh = now
        .values()
        .filter(|one| !found.contains(one.shown.as_str()));
    for operation in fresh {
        let message = format!("is new{}", in_brackets(operation));
        let shown = &operation.shown;
        changes.push(Change::new(
            Kind::Operation,
            What::Added,
            Step::Minor,
            shown,
            message,
        ));
        owned.single.insert(operation.marker_path.clone());
    }
    owned
}

fn request<'o>(operation: &'o Operation<'_>) -> &'o str {
    operation.method.request.as_deref().unwrap_or_default()
}

/// `GET /pets/{}`: what the parameters of a path are called makes no other path of it.
fn nameless(request: &str) -> String {
    let mut parts = request.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        format!("{all}{{}}{rest}")
    })
}

fn in_brackets(operation: &Operation<'_>) -> String {
    let request = operation.method.request.as_ref();
    request.map_or_else(String::new, |request| format!(" (`{request}`)"))
}

/// Every operation, by what it is called.
fn operations<'s>(surface: &'s Surface, owned: &mut Owned) -> BTreeMap<String, Operation<'s>> {
    let client = surface.items.get("Client").map(|exposed| &exposed.item);
    let mut all = BTreeMap::new();
    for (path, exposed) in &surface.items {
        // Those without a tag are methods of the client itself.
        let is_client = path == "Client";
        if !is_client && !path.starts_with("api::") {
            continue;
        }
        let calls = exposed.item.methods.iter().filter_map(|(name, method)| {
            let marker = called(&method.callable.output)?;
            Some((name, method, marker))
        });
        for (name, method, marker) in calls {
            owned.markers.insert(marker.clone());
            let shown = if is_client {
                name.clone()
            } else {
                owned.groups.insert(path.clone());
                format!("{}().{name}", accessor(client, path))
            };
            let exposed = surface.items.get(&marker);
            let mut sent = method.sent.clone();
            for setter in exposed
                .iter()
                .flat_map(|exposed| exposed.item.setters.values())
            {
                sent.add(&setter.sent);
            }
            let operation = Operation {
                shown: shown.clone(),
                method,
                marker: exposed,
                sent,
                marker_path: marker,
            };
            all.insert(shown, operation);
        }
    }
    all
}

/// The operation of a call.
pub(super) fn called(output: &Text) -> Option<String> {
    let (call, rest) = output.whole.split_once('<')?;
    let is_call = call.rsplit("::").next() == Some("Call");
    let operation = rest.strip_suffix('>').filter(|_| is_call);
    operation.map(str::to_owned)
}

/// The client's method that gives a group.
fn accessor(client: Option<&Item>, group: &str) -> String {
    let methods = client.into_iter().flat_map(|client| &client.methods);
    let mut named = methods.filter(|(_, method)| {
        let output = &method.callable.output.whole;
        output.split('<').next() == Some(group)
    });
    let module = || group.rsplit("::").nth(1).unwrap_or(group).to_owned();
    named.next().map_or_else(module, |(name, _)| name.clone())
}

/// Whether nothing but one parameter of a path is called otherwise, which changes nothing of what is sent. With two of
/// them, they may have changed places.
fn is_renamed(old: &str, new: &str) -> bool {
    let (old, new) = (old.split('/'), new.split('/'));
    let is_parameter = |part: &str| part.starts_with('{') && part.ends_with('}');
    let is_as_long = old.clone().count() == new.clone().count();
    let differing: Vec<_> = old.zip(new).filter(|(old, new)| old != new).collect();
    is_as_long
        && matches!(differing.as_slice(), [(old, new)] if is_parameter(old) && is_parameter(new))
}

fn compare_one(
    (old, before): (&Surface, &Operation<'_>),
    (new, now): (&Surface, &Operation<'_>),
    changes: &mut Vec<Change>,
) {
    let shown = before.shown.as_str();
    let mut tell = |kind, what, step, message: String| {
        changes.push(Change::new(kind, what, step, shown, message));
    };
    deprecation(before.method, now.method, |what, step, message| {
        tell(Kind::Operation, what, step, message.to_owned());
    });
    let (sent, sends) = (request(before), request(now));
    if sent != sends && !sends.is_empty() && !sent.is_empty() && !is_renamed(sent, sends) {
        let message = format!("sends `{sends}` now, and not `{sent}`");
        tell(Kind::Operation, What::Changed, Step::Patch, message);
    }
    arguments(before, now, &mut tell);
    for (chosen, verb) in [("Output", "answers with"), ("Failure", "fails with")] {
        let of = |operation: &Operation<'_>| -> Option<Text> {
            operation.marker?.item.chosen.get(chosen).cloned()
        };
        let is_own = |type_: &Text, operation: &Operation<'_>| -> Option<String> {
            let rest = type_.whole.strip_prefix(&operation.marker_path)?;
            Some(rest.to_owned())
        };
        if let (Some(one), Some(other)) = (of(before), of(now))
            && one != other
            && (is_own(&one, before).is_none() || is_own(&one, before) != is_own(&other, now))
        {
            let (before, now) = (one, other);
            let (before, now) = both(&before, &now);
            let message = format!("{verb} `{now}`, and not `{before}`");
            tell(Kind::Answer, What::Changed, Step::Major, message);
        }
    }
    pages(before, now, &mut tell);
    if let (Some(one), Some(other)) = (before.marker, now.marker) {
        let (before, now) = (&one.item.written, &other.item.written);
        if let Some(message) = wire::successes(&before.successes, &now.successes) {
            tell(Kind::Answer, What::Changed, Step::Patch, message);
        }
        let repeats = wire::repeats(before.repeats.as_ref(), now.repeats.as_ref());
        let key = wire::key(before.key.as_ref(), now.key.as_ref());
        for message in repeats.map(str::to_owned).into_iter().chain(key) {
            tell(Kind::Operation, What::Changed, Step::Patch, message);
        }
    }
    if let (Some(one), Some(other)) = (before.marker, now.marker)
        && let (Some(one), Some(other)) = (one.paths.values().next(), other.paths.values().next())
        && let Some(message) = condition((old, one), (new, other))
    {
        tell(Kind::Operation, What::Changed, Step::Major, message);
    }
    let renamed = renamed(before.method, now.method);
    wire::sent(shown, (&before.sent, &now.sent), &renamed, changes);
}

/// Results that come by pages: whether they do, what they are, and how the next page is asked for.
fn pages(
    before: &Operation<'_>,
    now: &Operation<'_>,
    tell: &mut impl FnMut(Kind, What, Step, String),
) {
    let (Some(before), Some(now)) = (before.marker, now.marker) else {
        return;
    };
    let (before, now) = (&before.item, &now.item);
    match (before.chosen.get("Item"), now.chosen.get("Item")) {
        (None, None) => {}
        (Some(item), None) => {
            let message = format!("has lost `.pages()`, and `.items()` of `{}`", item.short);
            tell(Kind::Answer, What::Removed, Step::Major, message);
        }
        (None, Some(item)) => {
            let message = format!("has `.pages()` now, and `.items()` of `{}`", item.short);
            tell(Kind::Answer, What::Added, Step::Minor, message);
        }
        (Some(one), Some(other)) if one != other => {
            let (before, now) = both(one, other);
            let message = format!("has `.items()` of `{now}`, and not of `{before}`");
            tell(Kind::Answer, What::Changed, Step::Major, message);
        }
        (Some(_), Some(_)) if before.written.paging != now.written.paging => {
            let message = "asks for the next page in another way now".to_owned();
            tell(Kind::Answer, What::Changed, Step::Patch, message);
        }
        (Some(_), Some(_)) => {}
    }
}

/// Whether users were told to leave something, or no longer are.
pub(super) fn deprecation(before: &Method, now: &Method, tell: impl FnMut(What, Step, &str)) {
    deprecated(before.is_deprecated, now.is_deprecated, tell);
}

/// The same of anything.
pub(super) fn deprecated(before: bool, now: bool, mut tell: impl FnMut(What, Step, &str)) {
    match (before, now) {
        (false, true) => tell(What::Deprecated, Step::Minor, "is deprecated"),
        (true, false) => tell(What::Changed, Step::Patch, "is no longer deprecated"),
        (true, true) | (false, false) => {}
    }
}

/// Two types as people read them: by their names, unless these are the same.
pub(super) fn both<'t>(before: &'t Text, now: &'t Text) -> (&'t str, &'t str) {
    if before.short == now.short {
        (&before.whole, &now.whole)
    } else {
        (&before.short, &now.short)
    }
}

fn options<'s>(operation: &Operation<'s>) -> Option<&'s BTreeMap<String, Method>> {
    operation.marker.map(|marker| &marker.item.setters)
}

fn arguments(
    before: &Operation<'_>,
    now: &Operation<'_>,
    tell: &mut impl FnMut(Kind, What, Step, String),
) {
    let none = BTreeMap::new();
    let (old_options, new_options) = (
        options(before).unwrap_or(&none),
        options(now).unwrap_or(&none),
    );
    let old: BTreeMap<_, _> = before.method.callable.arguments.iter().cloned().collect();
    let new: BTreeMap<_, _> = now.method.callable.arguments.iter().cloned().collect();
    let argument = Kind::Argument;
    let renamed = renamed(before.method, now.method);
    for (name, ty) in &old {
        if renamed.iter().any(|(old, _)| old == name) {
            continue;
        }
        match new.get(name) {
            Some(same) if same == ty => {}
            Some(other) => {
                let (before, now) = both(ty, other);
                let message = format!("takes `{name}: {now}`, and not `{name}: {before}`");
                tell(argument, What::Changed, Step::Major, message);
            }
            None if new_options.contains_key(name) => {
                let message =
                    format!("takes `{name}` by a method of the call now, and not as an argument");
                tell(argument, What::Changed, Step::Major, message);
            }
            None => {
                let message = format!("has lost the argument `{name}: {}`", ty.short);
                tell(argument, What::Removed, Step::Major, message);
            }
        }
    }
    for (name, ty) in &new {
        if old.contains_key(name) || renamed.iter().any(|(_, new)| new == name) {
            continue;
        }
        if old_options.contains_key(name) {
            let message =
                format!("takes `{name}` as an argument now, and not by a method of the call");
            tell(argument, What::Changed, Step::Major, message);
        } else {
            let message = format!("has a new argument, `{name}: {}`", ty.short);
            tell(argument, What::Added, Step::Major, message);
        }
    }
    for (old, new) in &renamed {
        let message = format!("calls its argument `{new}` now, and not `{old}`");
        tell(argument, What::Changed, Step::Patch, message);
    }
    let order = |method: &Method| -> Vec<String> {
        let names = method
            .callable
            .arguments
            .iter()
            .map(|(name, _)| name.clone());
        names.collect()
    };
    let (old_order, new_order) = (order(before.method), order(now.method));
    if old_order != new_order && old.keys().eq(new.keys()) {
        let message = format!(
            "takes its arguments in another order: `{}`",
            new_order.join(", ")
        );
        tell(argument, What::Changed, Step::Major, message);
    }
    compare_options(old_options, new_options, (&old, &new), tell);
}

/// Arguments that have another name and nothing else: Rust tells them by their place.
fn renamed(before: &Method, now: &Method) -> Vec<(String, String)> {
    let (old, new) = (&before.callable.arguments, &now.callable.arguments);
    let is_same = |(one, other): (&(String, Text), &(String, Text))| one.1 == other.1;
    if old.len() != new.len() || !old.iter().zip(new).all(is_same) {
        return Vec::new();
    }
    let names: BTreeSet<&String> = old.iter().map(|(name, _)| name).collect();
    let is_new = |name: &String| !names.contains(name);
    let pairs = old.iter().zip(new);
    pairs
        .filter(|(one, other)| one.0 != other.0 && is_new(&other.0))
        .map(|(one, other)| (one.0.clone(), other.0.clone()))
        .collect()
}

type Arguments = BTreeMap<String, Text>;

fn compare_options(
    old: &BTreeMap<String, Method>,
    new: &BTreeMap<String, Method>,
    (old_arguments, new_arguments): (&Arguments, &Arguments),
    tell: &mut impl FnMut(Kind, What, Step, String),
) {
    let argument = Kind::Argument;
    let shown = |name: &str, method: &Method| {
        let types = method
            .callable
            .arguments
            .iter()
            .map(|(_, ty)| ty.short.as_str());
        format!("`.{name}({})`", types.collect::<Vec<_>>().join(", "))
    };
    for (name, before) in old {
        match new.get(name) {
            Some(now) => {
                if before.callable != now.callable {
                    let (before, now) = (shown(name, before), shown(name, now));
                    let message = format!("has {now}, and not {before}");
                    tell(argument, What::Changed, Step::Major, message);
                }
                deprecation(before, now, |what, step, message| {
                    let message = format!("has `.{name}(…)`, which {message}");
                    tell(argument, what, step, message);
                });
            }
            None if new_arguments.contains_key(name) => {}
            None => {
                let message = format!("has lost {}", shown(name, before));
                tell(argument, What::Removed, Step::Major, message);
            }
        }
    }
    for (name, now) in new {
        if !old.contains_key(name) && !old_arguments.contains_key(name) {
            let message = format!("has a new option, {}", shown(name, now));
            tell(argument, What::Added, Step::Minor, message);
        }
    }
}
