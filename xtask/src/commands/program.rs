//! The two programs that the commands belong to, and what differs between them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use codegen::Settings;

use super::args::{CommonArgs, SourceArgs};
use super::nearest::{self, NAMES};
use super::passed_over;
use super::report::Format;
use crate::failure::Failure;
use crate::files::Seen;
use crate::jobs::{self, Given, Job, Source};
use crate::{files, paths};

/// A program that has these commands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Program {
    /// `cargo xtask`, in this repository: its configuration is `spec/codegen.toml`.
    Xtask,
    /// `clientsmith`, in anybody's: its configuration is the nearest `clientsmith.toml`.
    Clientsmith,
}

/// What a command line says of the crate that becomes of a description.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    /// The command.
    pub(crate) command: &'static str,
    /// Its folder.
    pub(crate) out: Option<&'a Path>,
    /// Its name.
    pub(crate) name: Option<&'a str>,
    /// Its licence.
    pub(crate) license: Option<&'a str>,
}

impl Told<'_> {
    /// Nothing but the command.
    pub(crate) fn nothing(command: &'static str) -> Self {
        Self {
            command,
            out: None,
            name: None,
            license: None,
        }
    }
}

impl Program {
    /// What is to be read, and what becomes of it.
    pub(crate) fn jobs(
        self,
        args: &SourceArgs,
        told: Told<'_>,
        mut format: Format,
        seen: &Seen,
    ) -> Result<(Source, Vec<Job>), Failure> {
        let Told {
            out, name, license, ..
        } = told;
        let crate_is_told = out.is_some() || name.is_some() || license.is_some();
        let source = match &args.spec {
            None => self.configuration(args.config.as_deref())?,
            Some(spec) => {
                if let Some(failure) = configuration_for_description(spec) {
                    return Err(failure);
                }
                if !crate_is_told && let Some(source) = self.configuration_of(spec)? {
                    source.record(seen);
                    let jobs = jobs::jobs(&source, &mut format)?;
                    if !jobs.is_empty() {
                        return Ok((source, jobs));
                    }
                }
                self.tell_passed_over(spec, told);
                Source::Described {
                    spec: spec.clone(),
                    out: out.map(Path::to_path_buf),
                    name: name.map(str::to_owned),
                }
            }
        };
        source.record(seen);
        let mut jobs = jobs::jobs(&source, &mut format)?;
        if let Some(license) = license {
            for job in &mut jobs {
                job.settings.license = Some(license.to_owned());
            }
        }
        Ok((source, jobs))
    }

    /// All that the nearest configuration names, if there is one.
    pub(super) fn nearest_jobs(self, mut format: Format, seen: &Seen) -> Result<Vec<Job>, Failure> {
        let file = match self {
            Self::Clientsmith => nearest::find(&paths::here())?,
            Self::Xtask => None,
        };
        let Some(file) = file else {
            return Ok(Vec::new());
        };
        let source = found(file);
        source.record(seen);
        jobs::jobs(&source, &mut format)
    }

    /// Tells of a configuration that names a description and is not asked.
    pub(super) fn tell_passed_over(self, spec: &Path, told: Told<'_>) {
        if self == Self::Clientsmith && !files::is_standard_input(spec) {
            passed_over::tell(spec, told);
        }
    }

    fn configuration(self, named: Option<&Path>) -> Result<Source, Failure> {
        if let Some(named) = named {
            let is_description =
                |ending: &OsStr| ["json", "yaml", "yml"].iter().any(|one| ending == *one);
            if named.extension().is_some_and(is_description) {
                let why = format!(
                    "{} is no configuration but a description",
                    paths::masked(named)
                );
                let help = match self {
                    Self::Xtask => "say `--spec` in the place of `--config`",
                    Self::Clientsmith => "leave `--config` out before it",
                };
                return Err(Failure::coded("config", why).help(help));
            }
            return Ok(Source::Configured {
                file: named.to_path_buf(),
                shown: paths::masked(named),
                only: None,
            });
        }
        let file = match self {
            Self::Xtask => paths::workspace().join("spec/codegen.toml"),
            Self::Clientsmith => nearest::find(&paths::here())?.ok_or_else(no_configuration)?,
        };
        Ok(found(file))
    }

    /// The configuration that may say what becomes of a description, with that one alone in view.
    fn configuration_of(self, spec: &Path) -> Result<Option<Source>, Failure> {
        match self {
            Self::Clientsmith if !files::is_standard_input(spec) => {
                let nearest = nearest::find(&paths::here())?;
                Ok(nearest.map(|file| found(file).only(spec)))
            }
            Self::Clientsmith | Self::Xtask => Ok(None),
        }
    }

    /// How a description is read and generated, if a configuration says so: the one that was named, or the
    /// nearest.
    pub(crate) fn settings_of(
        self,
        args: &SourceArgs,
    ) -> Result<Option<(Settings, Given)>, Failure> {
        let Some(spec) = &args.spec else {
            return Ok(None);
        };
        let source = match &args.config {
            Some(_) => Some(self.configuration(args.config.as_deref())?.only(spec)),
            None => self.configuration_of(spec)?,
        };
        let Some(source) = source else {
            return Ok(None);
        };
        let jobs = jobs::jobs(&source, &mut Format::Human)?;
        let first = jobs.into_iter().next();
        Ok(first.map(|job| (job.settings, job.given)))
    }

    /// The command that writes what another one only compared.
    pub(crate) fn again(self, args: &CommonArgs) -> String {
        let source = &args.source;
        let path = |path: &Path| quoted(&paths::masked(path));
        let (command, spec) = match self {
            Self::Xtask => ("cargo xtask codegen", "--spec "),
            Self::Clientsmith => ("clientsmith generate", ""),
        };
        let mut words = vec![command.to_owned()];
        let named = source.config.as_deref();
        words.extend(named.map(|file| format!("--config {}", path(file))));
        let named = source.spec.as_deref();
        words.extend(named.map(|file| format!("{spec}{}", path(file))));
        let out = args.out.as_deref();
        words.extend(out.map(|out| format!("--out {}", path(out))));
        let map = args.map.as_deref();
        words.extend(map.map(|map| format!("--map {}", path(map))));
        let name = args.name.as_deref();
        words.extend(name.map(|name| format!("--name {}", quoted(name))));
        let license = args.license.as_deref();
        words.extend(license.map(|license| format!("--license {}", quoted(license))));
        let folders = source.allow_dir.iter();
        words.extend(folders.map(|folder| format!("--allow-dir {}", path(folder))));
        let overlays = source.overlay.iter();
        words.extend(overlays.map(|file| format!("--overlay {}", path(file))));
        words.join(" ")
    }
}

/// A configuration that was found.
fn found(file: PathBuf) -> Source {
    Source::Configured {
        shown: paths::shown(&file),
        file,
        only: None,
    }
}

/// What is said of a configuration that was given in the place of a description.
pub(super) fn configuration_for_description(spec: &Path) -> Option<Failure> {
    let ending = spec.extension()?;
    (ending == "toml").then(|| {
        let shown = paths::masked(spec);
        let why = format!("{shown} is no description but a configuration");
        Failure::new(why).help(format!("say `--config {shown}`"))
    })
}

fn no_configuration() -> Failure {
    let [name, _] = NAMES;
    let why = format!("there is no {name} in this folder or in one above it");
    Failure::coded("config", why).help(
        "`clientsmith init FILE` writes one for a description; a description can be given instead of it",
    )
}

/// A word of a command line, quoted where a shell would take it apart.
pub(super) fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/\\._-+:@,".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_a_shell() {
        assert_eq!(quoted("../a-b/c.yaml"), "../a-b/c.yaml");
        assert_eq!(quoted("my file's"), r"'my file'\''s'");
    }
}
