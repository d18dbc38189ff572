namespace PlanPortal.Core.Drafting;

public static class PlanReader { public static PlanText Read(string text) => new() { Head = new DocumentHead([new HeadLine([new HeadSegment(HeadPart.Subject, [new TextRun("Thử")])])]), Body=[new BodyBlock{Kind=BlockKind.Paragraph, Runs=[new TextRun(text)]}] }; }
public static class PlanWriter { public static string Write(PlanText text) => text.Body[0].Text; }
