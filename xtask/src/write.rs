//! Generated crates -> folders: all of them, or none. What can be refused is refused before the
//! first file is written.

mod others;

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

#[cfg(feature = "commands")]
use codegen::tree::Change;
use codegen::tree::{Changes, Error, Held, is_generated};

use crate::failure::{Failure, Files};
use crate::files::Seen;
use crate::jobs::Done;
use crate::paths;

/// A crate that was generated, and where it goes.
pub(crate) struct Target {
    pub(crate) done: Done,
    pub(crate) out: PathBuf,
    /// The crate's folder as people read it.
    pub(crate) shown: String,
}

/// A crate that is ready to be written.
pub(crate) struct Plan {
    pub(crate) done: Done,
    pub(crate) out: PathBuf,
    /// The crate's folder as people read it.
    pub(crate) shown: String,
    pub(crate) changes: Changes,
    /// Up to here.
    pub(crate) time: Duration,
}

/// Where each crate goes.
///
/// # Errors
/// It cannot go there, whatever is in the folder.
pub(crate) fn targets(done: Vec<Done>) -> Result<Vec<Target>, Failure> {
    let mut targets: Vec<Target> = Vec::new();
    for done in done {
        let out = done.job.out.clone();
        let shown = done.job.shown_out.clone();
        let place = done.job.given.places.out.clone();
        let refuse = |why: &dyn std::fmt::Display| {
            let failure = refuse(&shown, why).at(place.as_ref());
            failure.help(ELSEWHERE)
        };
        if let Some(there) = obstacle(&out) {
            let why = format!("{} is no folder", paths::shown(&there));
            return Err(refuse(&why));
        }
        if let Some(outer) = crate_around(&out) {
            let outer = paths::shown(&outer);
            let why = format!("{outer} is a generated crate, and this is inside of it");
            return Err(refuse(&why));
        }
        let real = paths::real(&out);
        for other in &targets {
            let theirs = paths::real(&other.out);
            if theirs == real {
                let why = format!("it is the folder {} of another crate", other.shown);
                return Err(refuse(&why));
            }
            if theirs.starts_with(&real) || real.starts_with(&theirs) {
                let why = format!(
                    "one crate is inside of the other, which is at {}",
                    other.shown
                );
                return Err(refuse(&why));
            }
        }
        targets.push(Target { done, out, shown });
    }
    Ok(targets)
}

const ELSEWHERE: &str = "choose another folder for it, beside that one";

/// Why nothing is written to a folder.
pub(crate) fn refuse(shown: &str, why: &dyn std::fmt::Display) -> Failure {
    Failure::coded("refused", format!("cannot write to {shown}: {why}"))
}

/// What is said where it failed behind the first file.
const HALFWAY: &str = "; some files were written: when that is mended, run it again, which brings the folder in order";

/// The same in words for people, where it is the file system that says no.
fn of_folder(shown: &str, out: &Path, error: &Error) -> Failure {
    let (path, error, is_halfway) = match error {
        Error::Io(path, error) => (path, error, false),
        Error::Halfway(path, error) if !path.as_os_str().is_empty() => (path, error, true),
        _ => return refuse(shown, error),
    };
    let why = if path == out {
        unwritable(error)
    } else {
        format!("{}: {}", paths::shown(path), unwritable(error))
    };
    let failure = refuse(shown, &why).help(see_to(error));
    match is_halfway {
        true => failure.and(HALFWAY),
        false => failure,
    }
}

/// Why the file system lets nothing be written.
pub(crate) fn unwritable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "it may not be written".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "it can only be read there".to_owned(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "there is no room left".to_owned()
        }
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotFound => "there is no such folder".to_owned(),
        _ => error.to_string(),
    }
}

/// What to do about it.
pub(crate) fn see_to(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => {
            "allow it to the user who runs this, or choose another place"
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room, and run it again",
        io::ErrorKind::IsADirectory => "move it away, or choose another place",
        _ => "choose another place",
    }
}

/// The generated crate that a folder lies in. What it writes there is no part of that crate, whose next
/// run could not tell whose it is; and Cargo takes the inner manifest for a member of the outer one.
fn crate_around(folder: &Path) -> Option<PathBuf> {
    let real = paths::real(folder);
    let mut around = real.ancestors().skip(1);
    around
        .find(|folder| is_generated(folder))
        .map(Path::to_path_buf)
}

/// What stands where a folder must be made. A link that leads nowhere stands there, too.
fn obstacle(folder: &Path) -> Option<PathBuf> {
    let there = folder
        .ancestors()
        .find(|path| path.symlink_metadata().is_ok())?;
    (!there.is_dir()).then(|| there.to_path_buf())
}

/// Takes hold of the folders, one for each target. All runs do so in the same order, or two could
/// wait for each other. `waiting` is told which folder another run has.
///
/// # Errors
/// A folder cannot be made or opened.
pub(crate) fn hold(targets: &[Target], waiting: fn(&str)) -> Result<Vec<Held>, Failure> {
    let mut order: Vec<usize> = (0..targets.len()).collect();
    order.sort_by_key(|at| paths::real(&targets[*at].out));
    let mut held: Vec<(usize, Held)> = Vec::new();
    for at in order {
        let Target { out, shown, .. } = &targets[at];
        match Held::acquire(out, || waiting(shown)) {
            Ok(one) => held.push((at, one)),
            Err(error) => {
                held.into_iter().for_each(|(_, one)| one.abandon());
                return Err(of_folder(shown, out, &error));
            }
        }
    }
    held.sort_by_key(|(at, _)| *at);
    Ok(held.into_iter().map(|(_, one)| one).collect())
}

/// Whether what others have in a folder is given up.
pub(crate) struct Force {
    /// Whether it is.
    pub(crate) is_given: bool,
    /// How one says so.
    pub(crate) option: &'static str,
}

/// What has to change in the folders. What was read for the crates may be there.
///
/// # Errors
/// Files of others would be overwritten, or a folder holds other things and no crate, unless `force` gives them up.
pub(crate) fn plans(
    targets: Vec<Target>,
    held: &[Held],
    force: &Force,
    read: &Seen,
) -> Result<Vec<Plan>, Failure> {
    let way_out = format!(
        "; move them away, choose another folder, or overwrite them with `{}`",
        force.option
    );
    let mut plans = Vec::new();
    for (target, held) in targets.into_iter().zip(held) {
        let mut plan = target.compare(held.folder())?;
        if force.is_given {
            plan.changes.force();
        } else if let Some(failure) = among_others(&plan, held.folder(), force, read) {
            return Err(failure);
        }
        let allowed = plan.changes.allowed();
        allowed.map_err(|error| {
            let refusal = refuse(&plan.shown, &error).and(&way_out);
            let refusal = refusal.and(&own_place(&error));
            refusal.of_files(not_ours(&plan.shown, &error))
        })?;
        plans.push(plan);
    }
    Ok(plans)
}

/// Why a crate is not written into a folder that nobody made for one.
fn among_others(plan: &Plan, folder: &Path, force: &Force, read: &Seen) -> Option<Failure> {
    const SHOWN: usize = 5;
    let others = others::others(folder, &plan.done.output.tree, read);
    if others.is_empty() {
        return None;
    }
    let mut named = others[..others.len().min(SHOWN)].join(", ");
    if others.len() > SHOWN {
        named.push_str(&format!(" and {} more", others.len() - SHOWN));
    }
    let why = format!(
        "it holds other things, and no crate of the generator's: {}",
        paths::printable(&named)
    );
    let inner = below(&plan.shown, &plan.done.output.map.package);
    let help = format!(
        "choose a folder for the crate alone, such as `{inner}`, or write it among them with `{}`",
        force.option
    );
    let paths = others.iter().map(|path| below(&plan.shown, path)).collect();
    let failure = refuse(&plan.shown, &why).help(help);
    let failure = failure.at(plan.done.job.given.places.out.as_ref());
    Some(failure.of_files(vec![("others", paths)]))
}

/// The files that would be overwritten, by why they are not.
fn not_ours(shown: &str, error: &Error) -> Vec<Files> {
    let Error::NotOurs {
        foreign,
        changed,
        unrecorded,
    } = error
    else {
        return Vec::new();
    };
    let paths = |paths: &[String]| paths.iter().map(|path| below(shown, path)).collect();
    vec![
        ("foreign", paths(foreign)),
        ("changed", paths(changed)),
        ("unrecorded", paths(unrecorded)),
    ]
}

/// Where what somebody wrote into a file of the crate has a place of its own.
fn own_place(error: &Error) -> String {
    let Error::NotOurs {
        foreign,
        changed,
        unrecorded,
    } = error
    else {
        return String::new();
    };
    let files = [foreign, changed, unrecorded];
    let places = [
        (
            "src/lib.rs",
            "in src/lib.rs, lines `pub mod NAME;` for modules of your own may stay",
        ),
        (
            "Cargo.toml",
            "what you need beyond its Cargo.toml belongs in a crate of your own that depends on it",
        ),
    ];
    let told = places.map(|(file, place)| {
        let is_meant = files
            .iter()
            .any(|paths| paths.iter().any(|path| path == file));
        is_meant.then_some(place)
    });
    let told: Vec<&str> = told.into_iter().flatten().collect();
    match told.is_empty() {
        true => String::new(),
        false => format!(" ({})", told.join("; ")),
    }
}

#[cfg(feature = "commands")]
impl Plan {
    /// The crate's name and its folder.
    pub(crate) fn named(&self) -> (&str, &str) {
        (&self.done.output.map.package, &self.shown)
    }

    /// The paths of files as people read them.
    pub(crate) fn paths<'a>(&self, of: impl IntoIterator<Item = &'a Change>) -> Vec<String> {
        let paths = of.into_iter().map(|change| &change.path);
        paths.map(|path| below(&self.shown, path)).collect()
    }
}

/// A path of a crate, with that of its folder.
pub(crate) fn below(folder: &str, path: &str) -> String {
    match folder.trim_end_matches('/') {
        "." => path.to_owned(),
        folder => format!("{folder}/{path}"),
    }
}

impl Target {
    /// What would have to change in a folder.
    ///
    /// # Errors
    /// Something that is no file is in a place of the crate's.
    pub(crate) fn compare(self, folder: &Path) -> Result<Plan, Failure> {
        let started = Instant::now();
        let changes = self.done.output.tree.compare(folder);
        let changes = changes.map_err(|error| match error {
            Error::Io(path, error) if error.kind() == io::ErrorKind::PermissionDenied => {
                let why = format!(
                    "cannot look into {}: it may not be read",
                    paths::shown(&path)
                );
                Failure::coded("refused", why).help("allow it to the user who runs this")
            }
            error => refuse(&self.shown, &error),
        })?;
        let time = self.done.time + started.elapsed();
        Ok(Plan {
            done: self.done,
            out: self.out,
            shown: self.shown,
            changes,
            time,
        })
    }
}

/// Writes them all. `done` is told of each, with what it took.
///
/// # Errors
/// What can still fail when everything was found to be in order: a full disk, and the like.
pub(crate) fn apply(
    plans: &[Plan],
    held: &[Held],
    mut written: bool,
    mut done: impl FnMut(&Plan, Duration) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for (plan, held) in plans.iter().zip(held) {
        let started = Instant::now();
        let applied = plan.done.output.tree.apply(held, &plan.changes);
        applied.map_err(|error| halfway((&plan.shown, &plan.out), &error, written))?;
        written |= !plan.changes.is_empty();
        done(plan, plan.time + started.elapsed())?;
    }
    Ok(())
}

fn halfway((shown, out): (&str, &Path), error: &Error, written: bool) -> Failure {
    let failure = of_folder(shown, out, error);
    if error.is_halfway() {
        failure
    } else if written {
        failure.and("; some files were written elsewhere: when that is mended, run it again")
    } else {
        failure.and("; nothing was written")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Root may write everywhere, so no test that root runs could see this from outside.
    #[test]
    fn what_failed_halfway_names_the_file_and_the_way_out() {
        let failed = |path: &Path, kind: io::ErrorKind| {
            let error = Error::Halfway(path.to_path_buf(), io::Error::from(kind));
            halfway(("made", Path::new("made")), &error, true).to_string()
        };
        let file = paths::here().join("made/src/client.rs");
        assert_eq!(
            failed(&file, io::ErrorKind::PermissionDenied),
            format!(
                "cannot write to made: made/src/client.rs: it may not be written{HALFWAY}\n  = help: allow it to the \
                 user who runs this, or choose another place"
            )
        );
        assert_eq!(
            failed(&file, io::ErrorKind::StorageFull),
            format!(
                "cannot write to made: made/src/client.rs: there is no room left{HALFWAY}\n  = help: make room, and \
                 run it again"
            )
        );
        let blocked = Error::Halfway(PathBuf::new(), io::Error::other("a is a link"));
        assert_eq!(
            halfway(("made", Path::new("made")), &blocked, true).to_string(),
            format!("cannot write to made: a is a link{HALFWAY}")
        );
    }
}
