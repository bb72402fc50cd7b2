//! A whole file that is a description of its own, where a part of one is expected.

use serde_json::Value;

use super::gather::Gather;
use super::kinds::kind_of;
use super::problem::Problem;
use super::{Target, layout};
use crate::grammar::{Kind, Part, Ty, shape};
use diag::Pointer;

impl Gather<'_, '_> {
    /// Why a file that has parts of many kinds is none of them, with the way to one that it has.
    pub(super) fn whole_description(
        &self,
        reference: &str,
        ty: Ty,
        target: &Target,
    ) -> Option<Problem> {
        let kind = kind_of(ty).filter(|_| target.pointer.is_root())?;
        let root = self.finder.library.value(target.file);
        if !is_description(&root) {
            return None;
        }
        let noun = shape(kind).name();
        let text = format!("`{reference}` points at a whole description, and a {noun} is none");
        let part = self.part(kind, &root);
        let help = match part {
            Some(part) => format!("point at a part of it, such as `{reference}#{part}`"),
            None => "point at a part of it".to_owned(),
        };
        Some(Problem::new("unresolved-reference", text).help(help))
    }

    /// The first part of a kind.
    fn part(&self, kind: Kind, root: &Value) -> Option<Pointer> {
        let dialect = self.finder.library.dialect();
        let (section, of) = match kind {
            Kind::PathItem | Kind::Swagger(Part::PathItem) => {
                ("paths".to_owned(), root.get("paths")?)
            }
            kind => {
                let wanted = kind.section()?;
                let mut sections = layout::sections(root, dialect).into_iter();
                let (_, of) = sections.find(|(name, _)| *name == wanted)?;
                (dialect.section(wanted), of)
            }
        };
        let (name, _) = of.as_object()?.iter().next()?;
        let way = section.split('/').chain([name.as_str()]);
        Some(way.fold(Pointer::root(), |at, step| at.child(step)))
    }
}

/// Whether a file has its parts in sections, and says nothing beside them that a schema or a path item would.
fn is_description(value: &Value) -> bool {
    let has = |key: &str| value.get(key).is_some();
    let has_version = has("openapi") || has("swagger");
    let has_sections = ["paths", "components"]
        .iter()
        .any(|key| value.get(key).is_some_and(Value::is_object));
    let own = [
        "$ref",
        "type",
        "properties",
        "allOf",
        "oneOf",
        "anyOf",
        "get",
        "post",
    ];
    (has_version || has_sections) && !own.iter().any(|key| has(key))
}
