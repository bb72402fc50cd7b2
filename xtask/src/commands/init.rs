//! `clientsmith init`: a configuration to begin with, which says what can be set.

use std::path::{Path, PathBuf};

use clap::Args;
use codegen::{package, tree};

use super::nearest::{self, NAMES};
use super::program::configuration_for_description;
use crate::failure::Failure;
use crate::print::{self, Stream};
use crate::write::{see_to, unwritable};
use crate::{files, jobs, paths};

const HELP: &str = "\
Examples:
  clientsmith init petstore.yaml
      Write ./clientsmith.toml: petstore.yaml becomes the crate `petstore` in ./petstore.
  clientsmith init openapi/v1.yaml --out crates/shop-client --name shop-client
      The same with another folder, and another name.

Then `clientsmith generate` writes the crate.

Exit codes: 0 done, 1 refused, 2 wrong usage.";

/// What `clientsmith init` is told.
#[derive(Args, Clone, Debug)]
#[command(after_help = HELP)]
pub struct InitArgs {
    /// The description
    #[arg(value_name = "FILE")]
    pub spec: PathBuf,

    /// Folder of the crate to make from it [default: called like the crate]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Package name of the crate, at most 64 characters [default: after the description's file, or its
    /// title if the file is called `openapi` or the like]
    #[arg(long, value_name = "CRATE", value_parser = package::parse)]
    pub name: Option<String>,

    /// Overwrite the configuration that is there
    #[arg(long)]
    pub force: bool,
}

const TEMPLATE: &str = include_str!("init.toml");

/// Writes a configuration into the working directory.
///
/// # Errors
/// There is one already, or the description cannot be read.
pub fn run(args: &InitArgs) -> Result<(), Failure> {
    let [name, _] = NAMES;
    let nothing = |failure: Failure| failure.and("; nothing was written");
    let text = text(args).map_err(nothing)?;
    let here = paths::here();
    let there = nearest::find(&here).map_err(nothing)?;
    let is_here = there
        .as_ref()
        .is_some_and(|file| file.parent() == Some(&here));
    let shown = there.as_deref().map(paths::shown).unwrap_or_default();
    if is_here && !(args.force && shown == name) {
        let failure = Failure::coded("refused", format!("there is a {shown} already"));
        let help = "add the description to it under `[[crate]]`, or overwrite it with `--force`";
        return Err(nothing(failure.help(help)));
    }
    tree::replace(Path::new(name), &text).map_err(|error| {
        let failure = Failure::new(format!("cannot write {name}: {}", unwritable(&error)));
        nothing(failure.help(see_to(&error)))
    })?;
    let mut told =
        format!("{name} is written. `clientsmith generate` makes the crate that it names.\n");
    if there.is_some() && !is_here {
        told.push_str(&format!("note: from here on, it counts and not {shown}\n"));
    }
    print::summary(Stream::Out, &told)
}

fn text(args: &InitArgs) -> Result<String, Failure> {
    let spec = &args.spec;
    if files::is_standard_input(spec) {
        let why = "a configuration names a file, and standard input is none";
        return Err(Failure::new(why).help("save the description to one"));
    }
    if let Some(failure) = configuration_for_description(spec) {
        return Err(failure.help("give the description that it is to name"));
    }
    let read = files::read_text(spec, &paths::masked(spec))?;
    let name = match &args.name {
        Some(name) => name.clone(),
        None => jobs::name_of_text(spec, &read),
    };
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(&name));
    let path = |path: &Path| {
        let text = path.to_str().ok_or_else(|| {
            let shown = paths::masked(path);
            Failure::new(format!(
                "a configuration cannot name {shown}: it is no text"
            ))
        })?;
        // With slashes, a path of Windows is one everywhere.
        let text = text.replace(std::path::MAIN_SEPARATOR, "/");
        Ok::<_, Failure>(quoted(&text))
    };
    Ok(TEMPLATE
        .replace("{spec}", &path(spec)?)
        .replace("{out}", &path(&out)?)
        .replace("{name}", &quoted(&name)))
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use codegen::settings::parse_config;

    use super::*;

    fn filled() -> String {
        TEMPLATE
            .replace("{spec}", "\"a.yaml\"")
            .replace("{out}", "\"a\"")
            .replace("{name}", "\"a\"")
    }

    /// The words between backticks in what is said of a key that nothing is called.
    fn known(config: &str) -> Vec<String> {
        let unknown = format!("{config}\nno-setting = 1\n");
        let wrong = parse_config("a.toml", &unknown).expect_err("an unknown key");
        let words = wrong.message.split('`').skip(1).step_by(2);
        words.skip(1).map(str::to_owned).collect()
    }

    #[test]
    fn the_template_can_be_used_and_names_every_setting() {
        let text = filled();
        assert_eq!(parse_config("a.toml", &text).expect("TOML").crates.len(), 1);
        let is_setting = |line: &str| line.contains(" = ") || line.starts_with('[');
        let uncommented: String = text
            .lines()
            .map(|line| match line.strip_prefix("# ") {
                Some(rest) if is_setting(rest) => format!("{rest}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        let config = parse_config("a.toml", &uncommented).expect("TOML");
        let crates = &config.crates[0];
        assert_eq!((crates.headers.len(), crates.names.len()), (1, 1));
        assert_eq!(crates.version.as_deref(), Some("0.1.0"));

        let head = "[[crate]]\nspec = \"a\"\nout = \"a\"\nname = \"a\"\n";
        for table in [
            "",
            "[[crate.headers]]",
            "[crate.environment]",
            "[crate.paths]",
            "[crate.include]",
            "[crate.exclude]",
            "[[crate.fix]]\nname = \"a\"\nwhy = \"b\"\ntarget = \"$\"",
        ] {
            let known = known(&format!("{head}{table}"));
            assert!(!known.is_empty(), "{table}");
            for key in known {
                let is_there = [
                    format!("\n{key} = "),
                    format!("\n[crate.{key}]\n"),
                    format!("\n[[crate.{key}]]\n"),
                ]
                .iter()
                .any(|line| uncommented.contains(line));
                assert!(is_there, "init.toml says nothing of `{key}`");
            }
        }
    }
}
