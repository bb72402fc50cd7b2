//! Runs that are killed, and two at once: what is left is always the whole output of one run.
//!
//! `INTERRUPTED_RUNS=100` does each of it so many times, and `INTERRUPTED_DESCRIPTION=FILE` with that description in the
//! place of a small one.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use support::{GOOD, all, command, copy, folder, run, write};
use tempfile::TempDir;

/// How many times something is done.
fn rounds(usually: usize) -> usize {
    let told = std::env::var("INTERRUPTED_RUNS").ok();
    told.map_or(usually, |told| told.parse().expect("a number"))
}

/// A folder with two descriptions of which each makes another crate.
fn descriptions() -> TempDir {
    let plex = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/plex-security.yaml");
    let large = std::env::var_os("INTERRUPTED_DESCRIPTION").map_or(plex, PathBuf::from);
    let large = fs::read_to_string(large).expect("it is there");
    folder(&[("lamps.yaml", GOOD), ("large.yaml", &large)])
}

fn args<'a>(spec: &'a str, out: &'a str) -> [&'a str; 7] {
    ["codegen", "--spec", spec, "--out", out, "--name", "made"]
}

/// Starts a run, in silence.
fn start(dir: &Path, spec: &str, out: &str) -> Child {
    let mut command = command(dir, &args(spec, out));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("it starts")
}

fn finish(dir: &Path, spec: &str, out: &str) {
    let ran = run(&mut command(dir, &args(spec, out)));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
}

/// Numbers that are the same in every run of the test.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: Duration) -> Duration {
        // Marsaglia's xorshift.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let limit = u64::try_from(limit.as_micros())
            .expect("a short time")
            .max(1);
        Duration::from_micros(self.0 % limit)
    }
}

/// Whether the list says that files are being written.
fn is_under_way(out: &Path) -> bool {
    let list = fs::read_to_string(out.join(".generated")).unwrap_or_default();
    list.contains("A run is under way")
}

/// Waits until files are being written, or all of them are.
fn wait_until_it_writes(child: &mut Child, out: &Path) {
    // Looking without a pause takes the time that the run needs.
    wait_until(child, || is_under_way(out), Duration::from_micros(200));
}

/// Waits until something has happened, or the run is over.
fn wait_until(child: &mut Child, happened: impl Fn() -> bool, pause: Duration) {
    while !happened() && child.try_wait().expect("a child").is_none() {
        std::thread::sleep(pause);
    }
}

/// Promise: a run that is killed at any time leaves what the next run brings in order: byte for
/// byte, and listing for listing, what a run that was left alone makes.
#[test]
fn a_killed_run_leaves_nothing_that_the_next_one_does_not_put_right() {
    killed("lamps.yaml", "large.yaml", rounds(60));
}

/// Promise: so does one that removes what is no longer part of the crate.
#[test]
fn a_run_that_is_killed_while_it_removes_files_is_put_right_as_well() {
    killed("large.yaml", "lamps.yaml", rounds(30));
}

/// Kills runs that make the crate of one description out of that of another one.
fn killed(old: &str, new: &str, rounds: usize) {
    let dir = descriptions();
    let dir = dir.path();
    // The crate of another description, with things of its user's in it.
    finish(dir, old, "before");
    write(dir, "before/src/ext.rs", "//! Mine.\n");
    write(dir, "before/src/types/note.txt", "mine\n");
    let lib = fs::read_to_string(dir.join("before/src/lib.rs")).expect("written");
    write(dir, "before/src/lib.rs", &format!("{lib}\npub mod ext;\n"));
    copy(&dir.join("before"), &dir.join("alone"));
    let started = Instant::now();
    finish(dir, new, "alone");
    let whole = started.elapsed();
    let (before, alone) = (all(&dir.join("before")), all(&dir.join("alone")));
    assert_ne!(alone, before);
    let lib = alone["src/lib.rs"].as_deref().expect("a file");
    assert!(String::from_utf8_lossy(lib).ends_with("\npub mod ext;\n"));
    assert_eq!(alone["src/ext.rs"].as_deref(), Some(&b"//! Mine.\n"[..]));
    let is_stale = |path: &&String| !alone.contains_key(*path);
    let first_stale = before
        .keys()
        .find(is_stale)
        .map(|path| dir.join("killed").join(path));

    let mut random = Random(0x5eed);
    let (mut halfway, mut removing) = (0, 0);
    for round in 0..rounds {
        let out: PathBuf = dir.join("killed");
        copy(&dir.join("before"), &out);
        let mut child = start(dir, new, "killed");
        match (round % 4, &first_stale) {
            (0, _) => std::thread::sleep(random.below(whole)),
            // Files are removed in less time than it takes to look twice.
            (1, Some(stale)) => wait_until(&mut child, || !stale.exists(), Duration::ZERO),
            _ => {
                // Most of a run is generating; most are killed while they write.
                wait_until_it_writes(&mut child, &out);
                std::thread::sleep(random.below(whole / 20));
            }
        }
        child.kill().expect("it is a child");
        child.wait().expect("it ends");
        let left = all(&out);
        halfway += usize::from(left != before && left != alone);
        let stale = before.keys().filter(is_stale).count();
        let still = before
            .keys()
            .filter(is_stale)
            .filter(|path| left.contains_key(*path))
            .count();
        removing += usize::from(0 < still && still < stale);
        finish(dir, new, "killed");
        let found = all(&out);
        let names = |all: &std::collections::BTreeMap<String, _>| -> Vec<String> {
            all.keys().cloned().collect()
        };
        assert_eq!(names(&found), names(&alone), "round {round}");
        assert!(found == alone, "round {round}: another content");
        fs::remove_dir_all(&out).expect("removed");
    }
    println!(
        "{old} to {new}: {rounds} killed, {halfway} while they wrote, {removing} of them while they removed files"
    );
    assert!(halfway > 0, "no run was killed while it wrote");
}

/// Promise: what a killed run leaves is in order after a run for another description, too.
#[test]
fn a_killed_run_can_be_followed_by_another_one() {
    let dir = descriptions();
    let dir = dir.path();
    finish(dir, "lamps.yaml", "before");
    let before = all(&dir.join("before"));
    for round in 0..10 {
        let out = dir.join("killed");
        copy(&dir.join("before"), &out);
        let mut child = start(dir, "large.yaml", "killed");
        wait_until_it_writes(&mut child, &out);
        std::thread::sleep(Duration::from_millis(round));
        child.kill().expect("it is a child");
        child.wait().expect("it ends");
        finish(dir, "lamps.yaml", "killed");
        assert!(all(&out) == before, "round {round}");
        fs::remove_dir_all(&out).expect("removed");
    }
}

/// Promise: two runs at once end in the output of one of them, whole.
#[test]
fn two_runs_at_once_end_in_one_output() {
    let dir = descriptions();
    let dir = dir.path();
    finish(dir, "lamps.yaml", "one");
    finish(dir, "large.yaml", "two");
    let (one, two) = (all(&dir.join("one")), all(&dir.join("two")));
    for round in 0..rounds(20) {
        // Into a folder that is not there, and into one that is.
        let mut children = [
            start(dir, "lamps.yaml", "both"),
            start(dir, "large.yaml", "both"),
        ];
        for child in &mut children {
            assert!(child.wait().expect("it ends").success(), "round {round}");
        }
        let both = all(&dir.join("both"));
        assert!(
            both == one || both == two,
            "round {round}: {:?}",
            both.keys()
        );
        if round % 2 == 0 {
            fs::remove_dir_all(dir.join("both")).expect("removed");
        }
    }
}
