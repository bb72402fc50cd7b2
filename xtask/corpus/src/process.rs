//! Other programs: with a time limit, and gone with all that they started when that is over or the
//! user stops the run.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// By itself.
    Exited(ExitStatus),
    /// It was killed, as its time was over.
    TimedOut,
}

/// Where a program's output goes.
#[derive(Clone, Debug)]
pub(crate) struct Logs {
    /// Standard output.
    pub(crate) out: PathBuf,
    /// Standard error.
    pub(crate) err: PathBuf,
}

impl Logs {
    /// `NAME.out` and `NAME.err` in a folder.
    pub(crate) fn new(folder: &Path, name: &str) -> Self {
        Self {
            out: folder.join(format!("{name}.out")),
            err: folder.join(format!("{name}.err")),
        }
    }

    /// The last lines of what the program said on standard error.
    pub(crate) fn end_of_err(&self, lines: usize) -> String {
        let text = std::fs::read(&self.err).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let all: Vec<&str> = text.lines().collect();
        all[all.len().saturating_sub(lines)..].join("\n")
    }
}

/// The programs that are running, by the number of their process group.
static RUNNING: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());

fn running() -> MutexGuard<'static, BTreeSet<u32>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a program to its end, or to the end of its time. Files take its output: a pipe would stay
/// open for as long as anything that the program started.
///
/// # Errors
/// It cannot be started, or its output has no place.
pub(crate) fn run(mut command: Command, logs: &Logs, limit: Duration) -> io::Result<Ended> {
    command
        .stdin(Stdio::null())
        .stdout(File::create(&logs.out)?)
        .stderr(File::create(&logs.err)?);
    // A group of its own, so that all of it can be killed at once. A terminal's Ctrl-C does not
    // reach it: `on_interrupt` passes it on.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = {
        // Nothing starts while the run is being stopped.
        let mut running = running();
        let child = command.spawn()?;
        running.insert(child.id());
        child
    };
    let ended = wait(&mut child, limit);
    running().remove(&child.id());
    ended
}

fn wait(child: &mut Child, limit: Duration) -> io::Result<Ended> {
    let started = Instant::now();
    let mut pause = Duration::from_millis(5);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Ended::Exited(status));
        }
        if started.elapsed() >= limit {
            kill_group(child.id());
            // If the group could not be killed, at least the program itself.
            let _ = child.kill();
            child.wait()?;
            return Ok(Ended::TimedOut);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(100));
    }
}

/// Kills a program and what it started.
#[cfg(unix)]
fn kill_group(leader: u32) {
    // The shell's own `kill`: the program of that name is not everywhere.
    let _ = Command::new("sh")
        .args(["-c", "kill -s KILL -- \"-$0\"", &leader.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

/// Kills a program and what it started.
#[cfg(not(unix))]
fn kill_group(leader: u32) {
    let _ = Command::new("taskkill")
        .args(["/F", "/T", "/PID", &leader.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

/// On Ctrl-C, or when the terminal goes away: kills what is running, calls `last` and ends the
/// process.
///
/// # Errors
/// Signals cannot be listened to.
pub(crate) fn on_interrupt(last: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (ready, is_ready) = std::sync::mpsc::channel();
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            let code = runtime.block_on(signal(|result| {
                let _ = ready.send(result);
            }));
            let Some(code) = code else {
                return;
            };
            // Held to the end, so that no worker starts another program.
            let running = running();
            for leader in running.iter() {
                kill_group(*leader);
            }
            last();
            std::process::exit(code);
        })?;
    is_ready.recv().unwrap_or(Ok(()))
}

/// The exit code for the signal that came.
#[cfg(unix)]
async fn signal(ready: impl FnOnce(io::Result<()>)) -> Option<i32> {
    use tokio::signal::unix::{SignalKind, signal};

    let all = || -> io::Result<_> {
        Ok((
            signal(SignalKind::interrupt())?,
            signal(SignalKind::terminate())?,
            signal(SignalKind::hangup())?,
        ))
    };
    let (mut interrupt, mut terminate, mut hangup) = match all() {
        Ok(all) => {
            ready(Ok(()));
            all
        }
        Err(error) => {
            ready(Err(error));
            return None;
        }
    };
    tokio::select! {
        _ = interrupt.recv() => Some(130),
        _ = terminate.recv() => Some(143),
        _ = hangup.recv() => Some(129),
    }
}

/// The exit code for the signal that came.
#[cfg(not(unix))]
async fn signal(ready: impl FnOnce(io::Result<()>)) -> Option<i32> {
    ready(Ok(()));
    tokio::signal::ctrl_c().await.ok().map(|()| 130)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> (Ended, String) {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let logs = Logs::new(dir.path(), "it");
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        let ended = run(command, &logs, limit).expect("it starts");
        let out = std::fs::read_to_string(&logs.out).expect("text");
        (ended, out)
    }

    #[test]
    fn ends_by_itself() {
        let (ended, out) = shell("echo said; exit 3", Duration::from_secs(60));
        assert!(matches!(ended, Ended::Exited(status) if status.code() == Some(3)));
        assert_eq!(out, "said\n");
    }

    #[test]
    fn is_killed_with_what_it_started() {
        let started = Instant::now();
        // The shell waits for a program that it started; that one's number is printed.
        let script = "sleep 60 & echo $!; wait";
        let (ended, out) = shell(script, Duration::from_millis(300));
        assert_eq!(ended, Ended::TimedOut);
        assert!(started.elapsed() < Duration::from_secs(30));
        let child = format!("kill -0 {} 2>/dev/null", out.trim());
        let mut gone = false;
        for _ in 0..50 {
            let (ended, _) = shell(&child, Duration::from_secs(10));
            gone = matches!(ended, Ended::Exited(status) if !status.success());
            if gone {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        assert!(gone, "the program's child is still there");
    }
}
