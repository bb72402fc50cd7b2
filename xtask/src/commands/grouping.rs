//! Many operations without a tag, all of them methods of one client: whoever makes such a crate is told of the setting
//! that groups them.

use std::collections::BTreeSet;

use codegen::map::MappedOperation;
use codegen::settings::Group;

use crate::files;
use crate::jobs::Done;
use crate::print::count;
use crate::write::Plan;

/// As many as this can be found in one list.
const FEW: usize = 30;

/// The module of operations that have no tag.
const UNTAGGED: &str = "api::untagged";

/// What is said of a crate that is new: in one that is there, other groups are other paths for all who use it.
pub(super) fn hint(plan: &Plan) -> Option<String> {
    let Done { job, output, .. } = &plan.done;
    let is_untagged = |one: &&MappedOperation| one.module == UNTAGGED;
    let untagged: Vec<_> = output.map.operations.iter().filter(is_untagged).collect();
    let words: BTreeSet<&str> = untagged
        .iter()
        .filter_map(|one| word_of(&one.path))
        .collect();
    let is_new = plan.changes.unchanged == 0 && plan.changes.shown().all(|one| one.old.is_none());
    let is_helped = untagged.len() > FEW && words.len() > 1 && job.settings.group == Group::Tags;
    if !is_new || !is_helped {
        return None;
    }
    let where_to = match &job.given.places.spec {
        Some(place) => format!("in {}", place.file()),
        None if files::is_standard_input(&job.spec) => "in a clientsmith.toml".to_owned(),
        None => format!(
            "in the clientsmith.toml that `clientsmith init {}` writes",
            super::program::quoted(&job.shown)
        ),
    };
    Some(format!(
        "{}: {} without a tag are methods of the client itself; `group = \"path\"` below `[[crate]]` {where_to} \
         groups them by the first words of their paths\n",
        output.map.package,
        count(untagged.len(), "operation"),
    ))
}

/// The first word of a path that says something.
fn word_of(path: &str) -> Option<&str> {
    let is_version = |part: &str| {
        let rest = part.strip_prefix('v').unwrap_or_default();
        rest.starts_with(|c: char| c.is_ascii_digit())
    };
    let mut parts = path.split('/');
    parts.find(|part| {
        !part.is_empty() && !part.contains(['{', '}']) && !is_version(part) && *part != "api"
    })
}
